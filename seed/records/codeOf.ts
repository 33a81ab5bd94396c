type Choices = Record<string, { zh: string }>

/** The stored code of a choice by its Chinese label, which is what the seed's authors write. */
export function codeOf({ choices, label }: { choices: Choices; label: string }): string {
  const found = Object.entries(choices).find(([, { zh }]) => zh === label)
  if (!found) throw new Error(`No choice is called ${label}`)
  return found[0]
}
