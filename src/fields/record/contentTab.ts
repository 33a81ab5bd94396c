import type { Field, UnnamedTab } from 'payload'

import { RULE_SETTINGS } from '../../rules/ruleSettings.ts'
import { linesField } from '../plainText.ts'
import { richText } from '../richText.ts'
import { summaryProposalField } from '../summaryProposalField.ts'
import { titleField } from '../titleField.ts'

const DUPLICATE_TITLE = '/src/components/duplicateTitle/DuplicateTitle.tsx#DuplicateTitle'

const documentImport: Field = {
  name: 'documentImport',
  type: 'ui',
  admin: {
    components: { Field: '/src/components/documentImport/DocumentImport.tsx#DocumentImport' },
    disableListColumn: true,
  },
  label: { en: 'Read a file', zh: '从文件读入' },
}

/** 内容: what is said. `own` are the fields only this kind of record has. */
export function contentTab({
  isTextRequired,
  own,
}: {
  isTextRequired: boolean
  own: Field[]
}): UnnamedTab {
  return {
    fields: [
      documentImport,
      { ...titleField, admin: { components: { afterInput: [DUPLICATE_TITLE] } } },
      ...own,
      linesField({
        name: 'summary',
        description: {
          en: 'Main content and key figures, normally within 100 characters; left empty, it is taken from the text or the data of the key area at submission, and has to be filled in where there is neither',
          zh: '主要内容和关键数据，一般不超过100字，不重复标题；留空的，提请审查时取自正文首句或者重点领域数据，两者均无的须填写',
        },
        isSought: true,
        label: { en: 'Summary', zh: '内容概述' },
        maxLength: RULE_SETTINGS.summary.longest,
      }),
      summaryProposalField,
      {
        name: 'content',
        type: 'richText',
        editor: richText,
        label: { en: 'Text', zh: '正文' },
        required: isTextRequired,
      },
    ],
    label: { en: 'Content', zh: '内容' },
  }
}
