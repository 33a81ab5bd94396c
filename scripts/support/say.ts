type Message = { en: string; zh: string }

/** Tells whoever runs the command, in Chinese first and then in English. */
export function say({ en, zh }: Message): void {
  process.stdout.write(`${zh}\n${en}\n`)
}

/** Ends the command with a message in both languages. */
export function refuse({ en, zh }: Message): never {
  process.stderr.write(`\n${zh}\n${en}\n`)
  process.exit(1)
}
