/** The first stage of a land expropriation, by path in its form; choices by their labels. */
export const LAND: Record<string, string> = {
  projectName: '青禾镇示例项目',
  stage: '征收土地预公告',
  publicInterest: '科技、教育、文化、卫生、市政公用等公共事业',
  'boundaries.east': '双桥村农田',
  'boundaries.south': '青禾河',
  'boundaries.west': '乡道青双线',
  'boundaries.north': '双桥村林地',
  totalHa: '1.2000',
  totalMu: '18.0000',
  'preNotice.number': '澄拟征告〔2026〕9号',
  'preNotice.publishedAt': '2026-03-10',
  'preNotice.from': '2026-03-10',
  'preNotice.to': '2026-03-25',
  'preNotice.scope': '青禾镇双桥村集体土地，具体范围以勘测定界图为准。',
  'preNotice.purpose': '建设青禾镇示例项目。',
  'preNotice.surveyPlan': '2026年3月12日至3月28日由县自然资源局会同青禾镇人民政府开展。',
  'preNotice.rushPlanting': '自本公告发布之日起抢栽抢建的，抢栽抢建部分不予补偿。',
}

export const PARCEL: Record<string, string> = {
  'parcels.0.township': '青禾镇',
  'parcels.0.village': '双桥村',
  'parcels.0.areaHa': '1.2000',
  'parcels.0.areaMu': '18.0000',
  'parcels.0.farmland': '1.2000',
  'parcels.0.cultivated': '1.2000',
}
