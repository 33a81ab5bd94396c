import { creditCodeMessages } from '../../domain/identifiers/creditCodeIssue.ts'
import type { Label } from '../../domain/label.ts'

export const messages = {
  A06_closed: {
    en: 'The day of closing lies before the listing or is still to come.',
    zh: '销号日期早于挂牌日期或尚未到来。',
  },
  A06_closedOn: {
    en: 'A closed hazard needs the day it was closed on.',
    zh: '已销号的隐患须填写销号日期。',
  },
  A06_deadline: { en: 'The term ends before the listing.', zh: '整改期限早于挂牌日期。' },
  A06_overdue: {
    en: 'The term ended on {{deadline}} and the hazard is not closed.',
    zh: '整改期限{{deadline}}已过，隐患尚未销号。',
  },
  A06_soon: { en: 'The term ends on {{deadline}}.', zh: '整改期限{{deadline}}即将届满。' },
  A06_status: {
    en: 'A day of closing is given, but the hazard is not closed.',
    zh: '已填写销号日期，整改状态应为“已销号”。',
  },
  ...creditCodeMessages,
} satisfies Record<string, Label>
