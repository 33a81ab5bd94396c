import { lineField } from './plainText.ts'

export const titleField = {
  ...lineField({
    name: 'title',
    label: { en: 'Title', zh: '标题' },
    maxLength: 200,
    required: true,
  }),
  index: true,
}
