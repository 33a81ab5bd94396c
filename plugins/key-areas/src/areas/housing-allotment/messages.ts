import type { Label } from '../../domain/label.ts'

export const messages = {
  H21_allotted: {
    en: '{{actual}} flats are allotted; {{expected}} are available.',
    zh: '已分配{{actual}}套，超过可分配的{{expected}}套。',
  },
  H21_available: {
    en: '{{actual}} flats are available; {{expected}} are listed.',
    zh: '可分配套数为{{actual}}套，房源清单共{{expected}}套。',
  },
  H21_listed: {
    en: '{{actual}} flats are allotted; {{expected}} applicants are listed with one.',
    zh: '已分配套数为{{actual}}套，申请家庭中已分配的为{{expected}}户。',
  },
  H22_applicant: {
    en: 'The applicant {{queueNo}} is listed twice.',
    zh: '轮候号{{queueNo}}重复，一户只能分配一套。',
  },
  H22_flat: {
    en: 'The flat {{houseNo}} is given twice.',
    zh: '房源{{houseNo}}重复。',
  },
  H22_noFlat: {
    en: 'An allotment names the flat.',
    zh: '已分配的家庭须填写房源编号。',
  },
  H22_notAllotted: {
    en: 'A flat is named although none was allotted.',
    zh: '未分配的家庭不应填写房源编号。',
  },
  H22_notOffered: {
    en: 'The flat {{houseNo}} is not among those published.',
    zh: '房源{{houseNo}}不在已公开的房源清单中。',
  },
  H23_signed: {
    en: 'Signed on {{actual}}; the publicity runs until {{expected}}.',
    zh: '合同签订日期{{actual}}不晚于公示截止日期{{expected}}，应在公示期满后签订。',
  },
  H24_missing: {
    en: 'Flats, process and results are all published: this part of the round is not yet.',
    zh: '房源、分配过程、分配结果均须公开，该批次此项尚未公开。',
  },
  H24_order: {
    en: '{{actual}} lies before the publication that goes before it ({{expected}}).',
    zh: '{{actual}}早于前一环节的日期{{expected}}，应按房源、过程、结果的顺序公开。',
  },
} satisfies Record<string, Label>
