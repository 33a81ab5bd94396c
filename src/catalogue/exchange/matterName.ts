type Levels = {
  firstLevel?: null | string
  secondLevel?: null | string
  thirdLevel?: null | string
}

/** A matter as people call it: its levels, from the first to the last it has. */
export function matterName({ firstLevel, secondLevel, thirdLevel }: Levels): string {
  return [firstLevel, secondLevel, thirdLevel].filter(Boolean).join('/')
}

/** Whether two names mean one matter: spaces, punctuation and the width of characters do not count. */
export function isSameMatter(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}]/gu, '')
}
