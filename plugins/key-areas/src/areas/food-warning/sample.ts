import type { FoodWarning } from './checks.ts'

export const sample: FoodWarning = {
  name: '野生菌食用安全风险警示',
  level: 'risk',
  issuedOn: '2025-06-20',
  endsOn: '2025-10-31',
  hazard: '夏秋季节野生菌大量生长，误食有毒野生菌可引起中毒。',
  products: [{ name: '未经鉴别的野生菌' }],
  advice: '不采摘、不购买、不食用不认识的野生菌；食用后出现不适应立即就医并保留样品。',
  contact: '0000-55500031',
}
