import type { EntrySeed, NoticeSeed } from '../data/seedItem.ts'

import {
  landAnnotation,
  landPayment,
  landPlan,
  landPreNotice,
  landSurvey,
} from '../factories/landDossier.ts'
import type { LandDossier } from '../factories/landDossierValues.ts'

const FROM = ['2025-01-08', '2025-02-10', '2025-03-10', '2025-04-09', '2025-04-21', '2025-05-14']
const PLACES = [
  { township: '柳河镇', use: '公共设施用地', village: '前河村', what: '垃圾中转站' },
  { township: '白沙镇', use: '教育用地', village: '白沙村', what: '中心小学扩建' },
  { township: '黄堡镇', use: '医疗卫生用地', village: '黄堡村', what: '卫生院业务用房' },
  { township: '沙坝镇', use: '公路用地', village: '沙坝村', what: '客运站迁建' },
  { township: '马营镇', use: '供水用地', village: '马营村', what: '水厂扩建' },
  { township: '高店镇', use: '文化设施用地', village: '高店村', what: '综合文化站' },
]

const dossiers: LandDossier[] = PLACES.map(({ township, use, village, what }, index) => ({
  construction: 600 + index * 85,
  cultivated: 24_600 + index * 3_120,
  from: FROM[index]!,
  households: 24 + index * 5,
  number: index + 11,
  otherFarmland: 8_200 + index * 640,
  people: 92 + index * 19,
  project: `${township}${what}项目`,
  township,
  use,
  village,
}))

export const landEntries: EntrySeed[] = dossiers.flatMap((dossier) => [
  landSurvey(dossier),
  landPayment(dossier),
])

export const landNotices: NoticeSeed[] = dossiers.flatMap((dossier) => [
  landPreNotice(dossier),
  landPlan(dossier),
  landAnnotation(dossier),
])
