import type { Label } from '../../domain/label.ts'

export const messages = {
  D16_expired: {
    en: 'The basis was valid until {{actual}}, before {{expected}}; confirm that it still holds.',
    zh: '政策依据有效期至{{actual}}，早于{{expected}}，请确认是否仍然有效。',
  },
  D16_years: {
    en: 'The basis is of the years up to {{actual}}, the record of {{expected}}; confirm that it still holds.',
    zh: '政策依据适用至{{actual}}年，补贴年度为{{expected}}年，请确认是否仍然有效。',
  },
  S02_amount: {
    en: 'The amount is {{actual}} 元; quantity times standard is {{expected}} 元.',
    zh: '补贴金额为{{actual}}元，按数量乘以标准应为{{expected}}元。',
  },
  S02_batch: {
    en: 'The batch is {{actual}} 元; the persons of the village add up to {{expected}} 元.',
    zh: '该村补贴金额为{{actual}}元，对象明细之和为{{expected}}元。',
  },
  S02_total: {
    en: 'The total is {{actual}} 元; the rows add up to {{expected}} 元.',
    zh: '补贴总额为{{actual}}元，各行之和为{{expected}}元。',
  },
  S04_missing: {
    en: 'Policy, guide, results and supervision are all published.',
    zh: '涉农补贴须同时公开政策依据、申报指南、补贴结果、监督渠道，此项未填写。',
  },
  S04_results: {
    en: 'Give the results: batches by village, or machines.',
    zh: '须填写补贴结果：按村填写补贴批次，或者填写农机购置补贴。',
  },
  S05_cap: {
    en: 'The subsidy for one is {{actual}} 元; at most {{expected}} 元.',
    zh: '单台补贴额为{{actual}}元，超过上限{{expected}}元。',
  },
} satisfies Record<string, Label>
