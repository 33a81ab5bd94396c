/** 水质类别, the best first; what is within none of them is 劣Ⅴ类. */
export const CLASSES = {
  I: { en: 'Class Ⅰ', zh: 'Ⅰ类' },
  II: { en: 'Class Ⅱ', zh: 'Ⅱ类' },
  III: { en: 'Class Ⅲ', zh: 'Ⅲ类' },
  IV: { en: 'Class Ⅳ', zh: 'Ⅳ类' },
  V: { en: 'Class Ⅴ', zh: 'Ⅴ类' },
  worse: { en: 'Worse than class Ⅴ', zh: '劣Ⅴ类' },
}

export type WaterClass = keyof typeof CLASSES

export const RANKED = Object.keys(CLASSES) as WaterClass[]

export function isWithin({ actual, target }: { actual: WaterClass; target: WaterClass }): boolean {
  return RANKED.indexOf(actual) <= RANKED.indexOf(target)
}
