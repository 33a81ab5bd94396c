import { numberingOf } from './numbering.ts'

/** 内容概述 is normally no longer than this (local filling rules for catalogue fields). */
const LONGEST_SUMMARY = 100
const SHORTEST_SUMMARY = 10
const FIRST_SENTENCE = /^.*?[。！？](?:[”’）》])?/u

/** The first sentence of the text that says something: no salutation, heading or title. */
export function summaryFrom({
  paragraphs,
  title,
}: {
  paragraphs: string[]
  title: string
}): string | undefined {
  const opening = paragraphs.find(
    (text) =>
      text.length >= SHORTEST_SUMMARY &&
      text !== title &&
      numberingOf(text) === undefined &&
      FIRST_SENTENCE.test(text),
  )
  const sentence = opening && FIRST_SENTENCE.exec(opening)?.[0]
  if (!sentence || sentence.length <= LONGEST_SUMMARY) return sentence
  return `${sentence.slice(0, LONGEST_SUMMARY - 1)}…`
}
