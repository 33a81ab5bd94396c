const DIGITS = '零一二三四五六七八九'

/** The whole number below a hundred that is written 19 or 十九; 两 is two. */
export function wholeNumberOf(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(
    text.replace('两', '二'),
  )
  if (!text || !parts) return undefined
  const [, first = '', ten, last = ''] = parts
  if (!ten) return last ? undefined : DIGITS.indexOf(first)
  return (first ? DIGITS.indexOf(first) : 1) * 10 + (last ? DIGITS.indexOf(last) : 0)
}
