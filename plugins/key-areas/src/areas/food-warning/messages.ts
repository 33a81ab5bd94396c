import type { Label } from '../../domain/label.ts'

export const messages = {
  A10_products: {
    en: 'A risk warning names the products it is about.',
    zh: '风险警示须列明涉及产品。',
  },
} satisfies Record<string, Label>
