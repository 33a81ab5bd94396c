import type { Trigger } from './deadline.ts'

/** The first that fits decides: what is received comes before what is approved. */
const WORDS: [RegExp, Trigger][] = [
  [/收到[^,;]*申请|申请之日/, 'requestReceived'],
  [/人大|人民代表大会|常委会/, 'npcApproved'],
  [/收到[^,;]*批准/, 'approvalReceived'],
  [/收到[^,;]*批复/, 'replied'],
  [/批复/, 'budgetReplied'],
  [/调查结束|调查完成/, 'surveyDone'],
  [/决定/, 'decided'],
  [/确定[^,;]*计划|计划确定/, 'planSet'],
  [/变更|形成/, 'formedOrChanged'],
  [/获取|获得/, 'obtained'],
  [/会议/, 'meeting'],
]

/**
 * What a span is counted from, by the words before it. Without any it is counted from when the
 * information was formed or changed (政府信息公开条例 Article 26).
 */
export function triggerIn(words: string): Trigger {
  const known = WORDS.find(([pattern]) => pattern.test(words))
  if (known) return known[1]
  return words.replaceAll(/[自从在的予以主动及时公开]/g, '') === '' ? 'formedOrChanged' : 'event'
}
