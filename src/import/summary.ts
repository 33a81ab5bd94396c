import { numberingOf } from './numbering.ts'

/** 内容概述 is normally no longer than this (local filling rules for catalogue fields). */
const LONGEST_SUMMARY = 100
/** Of at least ten characters: a shorter sentence takes the next one along. */
const FIRST_SENTENCE = /^.{9,}?[。！？](?:[”’）》])?/u

/**
 * The first sentence of the text that says something: no salutation, heading or title. A text of
 * numbered paragraphs alone begins with the first of them.
 */
export function summaryFrom({
  paragraphs,
  title,
}: {
  paragraphs: string[]
  title: string
}): string | undefined {
  const written = paragraphs.filter((text) => withoutEnd(text) !== withoutEnd(title))
  const unnumbered = written.filter((text) => numberingOf(text) === undefined)
  const texts = [...unnumbered, ...written.map(withoutNumber)]
  const sentence = texts.flatMap((text) => FIRST_SENTENCE.exec(text)?.[0] ?? [])[0]
  if (!sentence || sentence.length <= LONGEST_SUMMARY) return sentence
  return `${sentence.slice(0, LONGEST_SUMMARY - 1)}…`
}

function withoutNumber(text: string): string {
  return text.slice(numberingOf(text)?.length ?? 0)
}

function withoutEnd(text: string): string {
  return text.replace(/[。．.\s]+$/u, '')
}
