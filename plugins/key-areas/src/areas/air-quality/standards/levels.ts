/** Levels of the index with the colours and words they are shown with (HJ 633, table 2). */
export const LEVELS = [
  { upTo: 50, level: '1', category: 'good', color: 'green' },
  { upTo: 100, level: '2', category: 'moderate', color: 'yellow' },
  { upTo: 150, level: '3', category: 'light', color: 'orange' },
  { upTo: 200, level: '4', category: 'medium', color: 'red' },
  { upTo: 300, level: '5', category: 'heavy', color: 'purple' },
  { upTo: Infinity, level: '6', category: 'severe', color: 'maroon' },
] as const

export type Level = (typeof LEVELS)[number]

export function levelOf(aqi: number): Level {
  return LEVELS.find(({ upTo }) => aqi <= upTo)!
}

export const LEVEL_NAMES = {
  '1': { en: 'I', zh: '一级' },
  '2': { en: 'II', zh: '二级' },
  '3': { en: 'III', zh: '三级' },
  '4': { en: 'IV', zh: '四级' },
  '5': { en: 'V', zh: '五级' },
  '6': { en: 'VI', zh: '六级' },
} as const

export const CATEGORY_NAMES = {
  good: { en: 'Excellent', zh: '优' },
  moderate: { en: 'Good', zh: '良' },
  light: { en: 'Lightly polluted', zh: '轻度污染' },
  medium: { en: 'Moderately polluted', zh: '中度污染' },
  heavy: { en: 'Heavily polluted', zh: '重度污染' },
  severe: { en: 'Severely polluted', zh: '严重污染' },
} as const

export const COLOR_NAMES = {
  green: { en: 'Green #00E400', zh: '绿色' },
  yellow: { en: 'Yellow #FFFF00', zh: '黄色' },
  orange: { en: 'Orange #FF7E00', zh: '橙色' },
  red: { en: 'Red #FF0000', zh: '红色' },
  purple: { en: 'Purple #99004C', zh: '紫色' },
  maroon: { en: 'Maroon #7E0023', zh: '褐红色' },
} as const
