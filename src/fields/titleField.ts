import { RULE_SETTINGS } from '../rules/ruleSettings.ts'
import { lineField } from './plainText.ts'

export const titleField = {
  ...lineField({
    name: 'title',
    label: { en: 'Title', zh: '标题' },
    maxLength: RULE_SETTINGS.title.longest,
    required: true,
  }),
  index: true,
}
