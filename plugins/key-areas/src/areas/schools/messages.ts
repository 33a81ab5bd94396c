import type { Label } from '../../domain/label.ts'

export const messages = {
  K01_ratio: {
    en: 'There are {{actual}} students for a teacher; students over full-time teachers give {{expected}}.',
    zh: '生师比为{{actual}}，按在校生数除以专任教师数应为{{expected}}。',
  },
  K02_total: {
    en: 'The total is {{actual}}; the schools add up to {{expected}}.',
    zh: '合计为{{actual}}，按学校名录合计应为{{expected}}。',
  },
  K03_repeated: {
    en: '{{name}} is already in row {{row}}.',
    zh: '“{{name}}”与第{{row}}行重复。',
  },
  K04_licence: {
    en: 'A private school is listed with the number of its licence.',
    zh: '民办学校须填写办学许可证号。',
  },
} satisfies Record<string, Label>
