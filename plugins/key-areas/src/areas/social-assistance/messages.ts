import type { Label } from '../../domain/label.ts'

export const messages = {
  S01_amount: {
    en: 'The county has {{actual}} 万元; the townships add up to {{expected}} 万元.',
    zh: '全县救助金额为{{actual}}万元，各乡镇之和为{{expected}}万元。',
  },
  S01_flow: {
    en: '{{actual}} households; the month before with the new and without the stopped gives {{expected}}.',
    zh: '户数为{{actual}}户，按上月户数加新增减停发应为{{expected}}户。',
  },
  S01_households: {
    en: 'The county has {{actual}} households; the townships add up to {{expected}}.',
    zh: '全县户数为{{actual}}户，各乡镇之和为{{expected}}户。',
  },
  S01_people: {
    en: 'The county has {{actual}} people; the townships add up to {{expected}}.',
    zh: '全县人数为{{actual}}人，各乡镇之和为{{expected}}人。',
  },
  S01_perPerson: {
    en: '{{actual}} 元 for one person, more than {{expected}} 元 which the standard suggests.',
    zh: '人均救助金额{{actual}}元，高于按救助标准推算的上限{{expected}}元，请核实。',
  },
  S01_persons: {
    en: '{{actual}} people in {{expected}} households.',
    zh: '人数{{actual}}人少于户数{{expected}}户。',
  },
  S03_late: {
    en: 'Published on {{actual}}; due {{count}} working days after the month, by {{expected}}.',
    zh: '于{{actual}}公开，应在每月后{{count}}个工作日内（{{expected}}前）公开。',
  },
  S03_publicity: {
    en: 'A list of persons needs its publicity.',
    zh: '救助对象名单须填写公示期。',
  },
  S06_kind: {
    en: 'Say of which kind of aid this row is; without “several kinds” it is that of the whole table.',
    zh: '“多类救助”须逐行填写救助类别，其他情形须与本表救助类别一致。',
  },
  S06_standard: {
    en: 'The standard of a published kind of aid is missing.',
    zh: '缺少所公开救助类别的救助标准。',
  },
} satisfies Record<string, Label>
