import type { Label } from '../../domain/label.ts'

export const messages = {
  E05_period: {
    en: '{{day}} lies outside the period.',
    zh: '监测日期{{day}}不在监测时段内。',
  },
  E05_twice: {
    en: '{{name}} was already given in row {{row}}.',
    zh: '{{name}}的数据与第{{row}}行重复。',
  },
  E08_rate: {
    en: '{{actual}} % is given; counted from the points it is {{expected}} %.',
    zh: '达标率为{{actual}}%，按各点位评价结果计算应为{{expected}}%。',
  },
  E08_verdict: {
    en: '{{level}} dB(A) against the limit {{limit}} dB(A) is {{expected}}, not {{actual}}.',
    zh: '等效声级{{level}}dB(A)，限值{{limit}}dB(A)，应为{{expected}}，不应为{{actual}}。',
  },
} satisfies Record<string, Label>
