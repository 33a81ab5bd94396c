import { documentNumberOn } from './documentNumberIn.ts'
import { isIssuingBody } from './issuingBody.ts'

const COPY_NUMBER = /^\d{6}$/u
const SECRECY = /^(?:绝密|机密|秘密)(?:★.*)?$/u
const URGENCY = /^(?:特提|特急|加急|平急|急件)$/u
const SIGNER = /^签发人[：:]/u

/**
 * Whether a line belongs to the head 版头 of an official document (GB/T 9704-2012 §7.2), which stands
 * above the title: copy number, secrecy, urgency, the name in red, document number and signer. The
 * name in red may be broken after each of the organs that issue together, or stand without 文件.
 */
export function isLetterhead({ index, lines }: { index: number; lines: string[] }): boolean {
  const line = bareLine(lines[index] ?? '')
  if (isSecrecy(line) || isRepeatedElsewhere(line)) return true
  const next = index + 1
  return next < lines.length && isIssuingBody(line) && isLetterhead({ index: next, lines })
}

/**
 * Lines of the head but for a mark of secrecy: that is said nowhere else, and who reads the text
 * has to see that it must not be public.
 */
export function isLetterheadToLeaveOut(at: { index: number; lines: string[] }): boolean {
  return isLetterhead(at) && !isSecrecy(bareLine(at.lines[at.index] ?? ''))
}

function isSecrecy(line: string): boolean {
  return SECRECY.test(line)
}

function isRepeatedElsewhere(line: string): boolean {
  if ([COPY_NUMBER, SIGNER, URGENCY].some((pattern) => pattern.test(line))) return true
  const isName = line.endsWith('文件') && (line === '文件' || isIssuingBody(line.slice(0, -2)))
  return isName || documentNumberOn(line) !== undefined
}

function bareLine(line: string): string {
  return line.normalize('NFKC').replace(/\s+/gu, '').replace(/:/gu, '：')
}
