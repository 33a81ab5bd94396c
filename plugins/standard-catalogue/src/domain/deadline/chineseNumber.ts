const DIGITS = '零一二三四五六七八九'

/** A count as phrases write it, `20`, `十五`, `两`; nothing when it is no number below a hundred. */
export function chineseNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['零', text]
  const tenfold = digit({ otherwise: 1, text: tens })
  const single = digit({ otherwise: 0, text: ones })
  return tenfold < 0 || single < 0 ? undefined : tenfold * 10 + single
}

function digit({ otherwise, text }: { otherwise: number; text: string }): number {
  if (text === '') return otherwise
  return text === '两' ? 2 : DIGITS.indexOf(text)
}
