import type { TextareaField } from 'payload'

import { nobody } from '../access/nobody.ts'

/** Name of the field below. */
export const SUMMARY_PROPOSAL = 'summaryProposal'

/**
 * The summary as the system filled it in, so that one nobody has touched can follow the text. It is
 * bookkeeping and not reviewed.
 */
export const summaryProposalField: TextareaField = {
  name: SUMMARY_PROPOSAL,
  type: 'textarea',
  access: { create: nobody, update: nobody },
  admin: { disableListColumn: true, disableListFilter: true, hidden: true },
  label: { en: 'Summary as filled in by the system', zh: '系统填入的内容概述' },
  maxLength: 500,
}
