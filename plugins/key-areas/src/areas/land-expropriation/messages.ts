import type { Label } from '../../domain/label.ts'

export const messages = {
  D06_order: {
    en: '{{actual}} lies before the stage that goes before it ({{expected}}).',
    zh: '{{actual}}早于前一环节的日期{{expected}}，征地环节顺序有误。',
  },
  D06_survey: {
    en: 'The plan of {{actual}} lies before the survey was confirmed ({{expected}}).',
    zh: '补偿安置方案公告日期{{actual}}早于现状调查结果确认日期{{expected}}。',
  },
  D07_annotation: {
    en: 'Published on {{actual}}; due {{count}} working days after the approval was received, by {{expected}}.',
    zh: '征收土地公告于{{actual}}发布，应在收到批准文件之日起{{count}}个工作日内（{{expected}}前）发布。',
  },
  D08_afterPreNotice: {
    en: 'The plan is posted from {{actual}}, before the preliminary notice ends ({{expected}}).',
    zh: '补偿安置方案公告起始日期{{actual}}早于预公告截止日期{{expected}}。',
  },
  D19_approval: {
    en: 'Published on {{actual}}; due {{count}} working days after receipt, by {{expected}}.',
    zh: '征地批准文件于{{actual}}公开，应在收到之日起{{count}}个工作日内（{{expected}}前）公开。',
  },
  D19_survey: {
    en: 'Posted on {{actual}}; due {{count}} working days after the survey, by {{expected}}.',
    zh: '现状调查结果于{{actual}}公示，应在调查结束后{{count}}个工作日内（{{expected}}前）公示。',
  },
  L01_classes: {
    en: 'The parcel has {{actual}} 公顷; its classes of land add up to {{expected}} 公顷.',
    zh: '地块面积为{{actual}}公顷，各地类面积之和为{{expected}}公顷。',
  },
  L01_farmland: {
    en: 'Farmland is {{actual}} 公顷; cultivated and other farmland add up to {{expected}} 公顷.',
    zh: '农用地为{{actual}}公顷，耕地与其他农用地之和为{{expected}}公顷。',
  },
  L01_total: {
    en: 'The total is {{actual}} 公顷; the parcels add up to {{expected}} 公顷.',
    zh: '总面积为{{actual}}公顷，各村组面积之和为{{expected}}公顷。',
  },
  L02_mu: {
    en: '{{actual}} 亩 are not the area in 公顷 times 15, {{expected}} 亩.',
    zh: '{{actual}}亩与公顷数换算结果{{expected}}亩不一致（1公顷=15亩）。',
  },
  L03_paidTotal: {
    en: 'Paid in all {{actual}} 万元; the payments add up to {{expected}} 万元.',
    zh: '支付总额为{{actual}}万元，各村支付合计之和为{{expected}}万元。',
  },
  L03_payment: {
    en: 'The total is {{actual}} 万元; its parts add up to {{expected}} 万元.',
    zh: '合计为{{actual}}万元，各项补偿之和为{{expected}}万元。',
  },
  L03_standard: {
    en: 'Land compensation and resettlement subsidy are {{actual}} 万元; area times standard is {{expected}} 万元.',
    zh: '土地补偿费与安置补助费合计{{actual}}万元，按面积乘以补偿标准应为{{expected}}万元。',
  },
  L03_zone: {
    en: 'There is no compensation standard for the zone {{zone}}.',
    zh: '补偿标准中没有区片“{{zone}}”。',
  },
  L04_basicFarmland: {
    en: '{{area}} 公顷 of permanent basic farmland: the State Council has to approve.',
    zh: '涉及永久基本农田{{area}}公顷，应由国务院批准。',
  },
  L04_cultivated: {
    en: '{{area}} 公顷 of cultivated land, more than {{limit}} 公顷: the State Council has to approve.',
    zh: '涉及耕地{{area}}公顷，超过{{limit}}公顷，应由国务院批准。',
  },
  L04_other: {
    en: '{{area}} 公顷 of other land, more than {{limit}} 公顷: the State Council has to approve.',
    zh: '涉及其他土地{{area}}公顷，超过{{limit}}公顷，应由国务院批准。',
  },
  L05_location: {
    en: 'Give the four boundaries or a map of the land.',
    zh: '须填写四至或者上传征收土地范围红线图。',
  },
  L06_agreements: {
    en: '{{actual}} agreements signed out of {{expected}}.',
    zh: '已签订协议{{actual}}份，超过应签订的{{expected}}份。',
  },
  L06_insured: {
    en: '{{actual}} people insured out of {{expected}}.',
    zh: '纳入社会保障{{actual}}人，超过涉及人数{{expected}}人。',
  },
  L07_hearing: {
    en: 'Most members object to the plan: a hearing has to be held.',
    zh: '多数被征地的农村集体经济组织成员对补偿安置方案提出异议，应当组织听证。',
  },
  L09_county: {
    en: 'The township code {{code}} is not within {{division}}.',
    zh: '乡镇行政区划代码{{code}}不属于{{division}}，请核对。',
  },
  L09_township: {
    en: '{{code}} is not the code of a township.',
    zh: '{{code}}不是乡镇（街道）的行政区划代码。',
  },
  L08_approved: {
    en: 'The approval is of {{actual}} 公顷; the total area is {{expected}} 公顷.',
    zh: '批准面积为{{actual}}公顷，总面积为{{expected}}公顷。',
  },
  N03_point: {
    en: '{{actual}} 亩 seems to lack its decimal point; the area in 公顷 gives {{expected}} 亩.',
    zh: '{{actual}}亩疑似漏写小数点，按公顷数换算为{{expected}}亩。',
  },
} satisfies Record<string, Label>
