import type { Label } from '../../domain/label.ts'

export const messages = {
  O01_head: {
    en: '{{head}} is in charge and not among the leaders.',
    zh: '负责人{{head}}不在领导分工中。',
  },
  O02_repeated: {
    en: '{{name}} is already in row {{row}}.',
    zh: '“{{name}}”与第{{row}}行重复。',
  },
  O03_early: {
    en: 'Published on {{actual}}, before the change of {{expected}}.',
    zh: '公开日期{{actual}}早于调整日期{{expected}}。',
  },
  O03_late: {
    en: 'Published on {{actual}}; it was due by {{expected}}.',
    zh: '公开日期为{{actual}}，应不晚于{{expected}}公开。',
  },
  O04_formerName: {
    en: 'A new name needs the former one.',
    zh: '机构更名须填写原名称。',
  },
  O04_sameName: {
    en: '{{name}} is the present name and cannot be the former one.',
    zh: '原名称不能与现名称“{{name}}”相同。',
  },
  O05_changed: {
    en: 'Last confirmed on {{actual}}, before the change of {{expected}}.',
    zh: '信息核对日期{{actual}}早于最近一次调整{{expected}}，请重新核对。',
  },
  O05_future: {
    en: 'Confirmed on {{actual}}, which is after today, {{expected}}.',
    zh: '信息核对日期{{actual}}晚于今日{{expected}}。',
  },
  O05_stale: {
    en: 'Last confirmed on {{actual}}; it was to be confirmed by {{expected}}.',
    zh: '信息核对日期为{{actual}}，应于{{expected}}前重新核对。',
  },
} satisfies Record<string, Label>
