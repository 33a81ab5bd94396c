type Wording = { en: string; zh: string }

/** A message in both languages as the one text that zod keeps of it. */
export function inBoth({ en, zh }: Wording): string {
  return `${en}\n${zh}`
}

export function bothOf(message: string): Wording {
  const [en = '', zh = en] = message.split('\n')
  return { en, zh }
}
