import { parseDocumentNumber } from '@gongkai/shared'

/**
 * Numbers outside the ordinary form: orders (…令第711号, …令（2016年第60号）) and announcements
 * (公告2025年第3号, 公告（〔2008〕26号）).
 */
const OTHER_FORMS = [
  /^[\u4e00-\u9fa5]{1,30}令第\d{1,4}号$/u,
  /^[\u4e00-\u9fa5]{1,30}令（(?:\d{4}年|〔\d{4}〕)?第\d{1,4}号）$/u,
  /^[\u4e00-\u9fa5]{0,30}(?:公告|通告) ?(?:\d{4}年)?第\d{1,4}号$/u,
  /^[\u4e00-\u9fa5]{0,30}(?:公告|通告)（(?:\d{4}年第|〔\d{4}〕)?\d{1,4}号）$/u,
]

export function isDocumentNumber(text: string): boolean {
  return parseDocumentNumber(text) !== null || OTHER_FORMS.some((form) => form.test(text))
}

/** The year a document number names, or nothing when it names none. */
export function documentNumberYear(text: string): string | undefined {
  return /(?:〔|（|^|\D)((?:19|20)\d{2})(?:〕|年)/u.exec(text)?.[1]
}
