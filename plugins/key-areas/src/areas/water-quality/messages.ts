import type { Label } from '../../domain/label.ts'

export const messages = {
  E02_class: {
    en: 'The class is {{actual}}; the worst item is {{expected}}.',
    zh: '水质类别为{{actual}}，按单因子评价法应为{{expected}}。',
  },
  E02_compliant: {
    en: 'Water within the target is {{actual}} 万吨; that of the waters which meet it adds up to {{expected}} 万吨.',
    zh: '达标取水量为{{actual}}万吨，各达标水源取水量之和为{{expected}}万吨。',
  },
  E02_rate: {
    en: 'The share is {{actual}} %; computed from the water taken it is {{expected}} %.',
    zh: '水质达标率为{{actual}}%，按达标取水量占取水总量计算应为{{expected}}%。',
  },
  E02_taken: {
    en: 'Water taken is {{actual}} 万吨; the waters add up to {{expected}} 万吨.',
    zh: '取水总量为{{actual}}万吨，各水源取水量之和为{{expected}}万吨。',
  },
  E02_target: {
    en: 'The target is {{actual}}; surface water that people drink needs {{expected}} or better.',
    zh: '水质目标为{{actual}}，地表水饮用水水源地的水质目标不得低于{{expected}}。',
  },
  E02_verdict: {
    en: 'Class {{category}} against the target {{target}}, with the items listed as exceeding, is {{expected}}, not {{actual}}.',
    zh: '水质类别{{category}}，水质目标{{target}}，结合所列超标项目应为{{expected}}，不应为{{actual}}。',
  },
  E05_period: {
    en: '{{day}} lies outside the period.',
    zh: '采样日期{{day}}不在监测时段内。',
  },
  E05_source: {
    en: 'The code {{name}} was already given in row {{row}}.',
    zh: '编码{{name}}与第{{row}}行重复。',
  },
  E05_twice: {
    en: '{{name}} was already given in row {{row}}.',
    zh: '{{name}}的数据与第{{row}}行重复。',
  },
  E05_unknown: {
    en: '{{source}} is not among the waters.',
    zh: '编码{{source}}未列入监测水体。',
  },
  E06_limit: {
    en: 'The limit is {{actual}}; for the target it is {{expected}}.',
    zh: '标准限值为{{actual}}，按水质目标应为{{expected}}。',
  },
  E06_reference: {
    en: '{{item}} is reported for reference and does not count as exceeding.',
    zh: '{{item}}仅作参考，不参与水质评价，不应列为超标项目。',
  },
  E06_sample: {
    en: 'There is no result for the sampling point {{samplingPoint}} on {{day}}.',
    zh: '监测结果中没有采样点位“{{samplingPoint}}”{{day}}的数据。',
  },
  E06_times: {
    en: 'The times above the limit are {{actual}}; computed they are {{expected}}.',
    zh: '超标倍数为{{actual}}，经计算应为{{expected}}。',
  },
  E06_unlisted: {
    en: '{{item}} at {{value}} exceeds the limit of the target and is not among the items above it.',
    zh: '{{item}}监测值{{value}}超过水质目标限值，未列入超标项目。',
  },
  E06_value: {
    en: 'The value is {{actual}}; the result gives {{expected}}.',
    zh: '监测值为{{actual}}，与监测结果中的{{expected}}不一致。',
  },
  E06_within: {
    en: 'This value is within the limit of the target.',
    zh: '该监测值未超过标准限值，不应列为超标项目。',
  },
} satisfies Record<string, Label>
