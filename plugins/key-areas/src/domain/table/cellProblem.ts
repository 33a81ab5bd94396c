import type { Label } from '../label.ts'

/** Why a text is no value of its column. */
export type CellProblem = {
  key: keyof typeof CELL_PROBLEMS
  params?: Record<string, number | string>
}

export const CELL_PROBLEMS = {
  form: { en: '“{{text}}” is not of the form of this column', zh: '“{{text}}”不符合本列的格式' },
  missing: { en: 'This cell must be filled in', zh: '此格为必填项' },
  notChoice: {
    en: '“{{text}}” is not one of: {{choices}}',
    zh: '“{{text}}”不在可选值内：{{choices}}',
  },
  notDay: {
    en: '“{{text}}” is not a date; write it as 2025-03-05',
    zh: '“{{text}}”不是日期，请写作2025-03-05',
  },
  notNumber: { en: '“{{text}}” is not a number', zh: '“{{text}}”不是数字' },
  notWhole: { en: '“{{text}}” is not a whole number', zh: '“{{text}}”不是整数' },
  notYes: { en: '“{{text}}” is neither yes nor no', zh: '“{{text}}”应为“是”或“否”' },
  outOfRange: {
    en: '{{text}} is not between {{min}} and {{max}}',
    zh: '{{text}}不在{{min}}至{{max}}之间',
  },
  tooLong: { en: 'Longer than {{max}} characters', zh: '超过{{max}}个字' },
  unitDiffers: {
    en: '“{{text}}” is in another unit than {{unit}}',
    zh: '“{{text}}”的单位与本列的{{unit}}不一致',
  },
} satisfies Record<string, Label>
