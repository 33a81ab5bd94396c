/** What a column of a table holds; ticked columns say their choice by standing under it. */
export type ColumnKey =
  | 'audience'
  | 'audiencePublic'
  | 'audienceSpecific'
  | 'bases'
  | 'channels'
  | 'deadlineText'
  | 'elements'
  | 'field'
  | 'firstLevel'
  | 'levelCity'
  | 'levelCounty'
  | 'levels'
  | 'levelTownship'
  | 'levelTownshipAndVillage'
  | 'levelVillage'
  | 'mode'
  | 'modeOnApplication'
  | 'modeProactive'
  | 'process'
  | 'secondLevel'
  | 'seq'
  | 'serviceKind'
  | 'subject'
  | 'supervisionTelephone'
  | 'telephone'
  | 'thirdLevel'

/** Labels as tables print them, the more particular first. */
const LABELS: [RegExp, ColumnKey][] = [
  [/^序号$|^编号$/, 'seq'],
  [/一级事项/, 'firstLevel'],
  [/二级事项/, 'secondLevel'],
  [/三级事项/, 'thirdLevel'],
  [/^(?:试点)?领域/, 'field'],
  [/依据/, 'bases'],
  [/时限/, 'deadlineText'],
  [/主体|责任(?:单位|部门)/, 'subject'],
  [/渠道|载体/, 'channels'],
  [/全社会/, 'audiencePublic'],
  [/特定(?:群体|对象|人群)/, 'audienceSpecific'],
  [/公开对象/, 'audience'],
  [/依申请/, 'modeOnApplication'],
  [/^主动/, 'modeProactive'],
  [/公开方式/, 'mode'],
  [/市级/, 'levelCity'],
  [/[县区]级/, 'levelCounty'],
  [/乡.*村/, 'levelTownshipAndVillage'],
  [/乡镇?级|镇级|街道|乡、?镇/, 'levelTownship'],
  [/村级|社区/, 'levelVillage'],
  [/层级/, 'levels'],
  [/五公开|公开环节/, 'process'],
  [/事项性质|政务服务事项/, 'serviceKind'],
  [/监督|举报|投诉/, 'supervisionTelephone'],
  [/咨询|联系电话/, 'telephone'],
  [/内容|要素/, 'elements'],
]

/** The column a label heads; nothing for a heading above others or a column of another kind. */
export function columnIn(label: string): ColumnKey | undefined {
  const plain = label.normalize('NFKC').replaceAll(/\s/g, '')
  return plain === '' ? undefined : LABELS.find(([pattern]) => pattern.test(plain))?.[1]
}
