import { GENRES, type Genre } from '../fields/genres.ts'

const NOTE_AT_END = /[（([【〔][^（()[\]【】〔〕）]*[）)\]】〕]$/u
/** 公开征求意见 asks for opinions; it is not a document of the kind 意见. */
const ASKS_FOR_OPINIONS = /(?:征求|征集|反馈)意见$/u

/** The genre an official title ends with: …的通知, …报告（2024年）. */
export function genreFromTitle(title: string): Genre | undefined {
  const bare = title.replace(NOTE_AT_END, '').trim()
  if (ASKS_FOR_OPINIONS.test(bare)) return undefined
  const genres = Object.entries(GENRES) as [Genre, { zh: string }][]
  return genres.find(([, { zh }]) => zh.length > 1 && bare.endsWith(zh))?.[0]
}
