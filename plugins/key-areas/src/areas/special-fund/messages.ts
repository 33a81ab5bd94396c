import type { Label } from '../../domain/label.ts'

export const messages = {
  F01_sources: {
    en: 'The fund is {{actual}}; its sources add up to {{expected}}.',
    zh: '资金总额为{{actual}}，各项来源之和应为{{expected}}。',
  },
  F02_allocations: {
    en: 'Allocations are {{actual}}; the lines add up to {{expected}}.',
    zh: '已分配合计为{{actual}}，分配明细之和应为{{expected}}。',
  },
  F02_balance: {
    en: 'Allocations are {{actual}}; paid plus not yet paid is {{expected}}.',
    zh: '已分配合计为{{actual}}，累计支付加结余应为{{expected}}。',
  },
  F02_exceeds: {
    en: '{{actual}} was paid, more than the {{expected}} allocated.',
    zh: '累计支付为{{actual}}，大于已分配合计{{expected}}。',
  },
  F02_paid: {
    en: 'Paid so far is {{actual}}; earlier periods plus this one is {{expected}}.',
    zh: '累计支付为{{actual}}，以前期间累计加本期支付应为{{expected}}。',
  },
  F02_total: {
    en: 'The fund is {{actual}}; allocated plus not yet allocated is {{expected}}.',
    zh: '资金总额为{{actual}}，已分配加未分配应为{{expected}}。',
  },
  F03_first: {
    en: 'The period lies before the first one published.',
    zh: '公开期早于首次公开期，请核对。',
  },
  F03_gap: {
    en: '{{missing}} is not published: special funds are published without a gap, zero periods too.',
    zh: '{{missing}}尚未公开。专项资金应当按期连续公开，没有发生额的也应当零报告。',
  },
  F03_notZero: {
    en: 'Marked as a period without movement, but something was allocated or paid.',
    zh: '已标注零报告，但本期有分配或者支付。',
  },
  F03_outside: {
    en: 'The payment is not of this period.',
    zh: '支付日期不在本公开期内。',
  },
  F03_paidBefore: {
    en: 'Earlier periods are given as {{actual}} 万元; the period before ended with {{expected}} 万元.',
    zh: '以前期间累计支付为{{actual}}万元，与上期公开的累计支付{{expected}}万元不一致。',
  },
  F03_zero: {
    en: 'Nothing was allocated or paid: mark the period as one without movement.',
    zh: '本期没有分配和支付，请标注零报告。',
  },
} satisfies Record<string, Label>
