import { Refusal } from './refusal.ts'

/** A step of the conversion that lost, added or moved a character of text stops the import. */
export function refuseLoss({ after, before }: { after: string; before: string }): void {
  if (withoutSpace(before) !== withoutSpace(after)) throw new Refusal({ key: 'changed' })
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '')
}
