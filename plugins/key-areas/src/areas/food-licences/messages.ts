import { creditCodeMessages } from '../../domain/identifiers/creditCodeIssue.ts'
import type { Label } from '../../domain/label.ts'

export const messages = {
  A08_checkDigit: {
    en: 'The check digit of licence {{certNo}} is wrong.',
    zh: '许可证编号{{certNo}}校验码错误，请核对。',
  },
  A08_twice: {
    en: 'Licence {{certNo}} is listed twice.',
    zh: '许可证编号{{certNo}}重复填报。',
  },
  A09_ended: {
    en: 'The licence ended on {{to}} and is given as valid.',
    zh: '许可证有效期已于{{to}}届满，许可状态仍为“有效”。',
  },
  A09_long: {
    en: 'The licence is valid for longer than {{years}} years.',
    zh: '许可证有效期超过{{years}}年。',
  },
  A09_order: { en: 'The term ends before it begins.', zh: '有效期截止日早于起始日。' },
  A11_nothing: {
    en: 'Give licences for food or for drugs.',
    zh: '请填写食品生产经营许可或者药品零售许可。',
  },
  ...creditCodeMessages,
} satisfies Record<string, Label>
