import type { NumberField } from 'payload'

/** 序号, once in a field of a department. A copy of a row needs its own. */
export const seqField: NumberField = {
  name: 'seq',
  type: 'number',
  hooks: { beforeDuplicate: [() => null] },
  index: true,
  label: { en: 'Number', zh: '序号' },
  max: 99_999,
  min: 1,
  validate: (value, { max = 99_999, min = 1, req }) => {
    if (value === null || value === undefined) return true
    const isWhole = typeof value === 'number' && Number.isInteger(value)
    return (isWhole && value >= min && value <= max) || req.t('validation:enterNumber')
  },
}
