import type { Label } from '../domain/label.ts'

import { ruleMessages } from '../domain/rules/messages.ts'
import { POSTING_MESSAGES } from './postingMessages.ts'

/** Texts of the issues every area may have. */
export const GENERAL_MESSAGES: Record<string, Label> = {
  ...POSTING_MESSAGES,
  ...ruleMessages,
  'R9-01_form': {
    en: 'This value is not of the form asked for.',
    zh: '填写的内容不符合要求的格式。',
  },
  'R9-01_missing': { en: 'This has to be filled in.', zh: '此项为必填项。' },
  'R9-01_table': {
    en: 'The rows of this table are no longer those that were stored. Import or enter them again.',
    zh: '该表的数据与保存时不一致或已不存在，请重新导入或填写。',
  },
}
