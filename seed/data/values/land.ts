import { changed } from '../../factories/changed.ts'
import { landAnnotation, landPlan, landPreNotice } from '../../factories/landDossier.ts'
import type { LandDossier } from '../../factories/landDossierValues.ts'
import type { KeyAreaSeed } from '../seedItem.ts'

/** 青禾镇双桥村: 1.2345 公顷, of which 0.8600 are cultivated. */
export const shuangqiao: LandDossier = {
  from: '2025-09-25',
  households: 12,
  number: 5,
  parcels: [
    { construction: 745, cultivated: 8_600, otherFarmland: 3_000, village: '双桥村', zone: 'I' },
  ],
  people: 43,
  project: '青禾镇污水处理厂',
  township: '青禾镇',
  use: '公用设施用地',
}

/** 岚桥镇桥南村: 0.8640 公顷; what is still open is its announcement. */
export const qiaonan: LandDossier = {
  from: '2026-04-03',
  households: 9,
  number: 2,
  parcels: [
    { construction: 830, cultivated: 5_210, otherFarmland: 2_600, village: '桥南村', zone: 'II' },
  ],
  people: 31,
  project: '岚桥镇中心卫生院迁建',
  township: '岚桥镇',
  use: '医疗卫生用地',
}

export const qiaonanPreNotice: KeyAreaSeed = withDates({
  changes: {
    'boundaries.east': '镇区二路',
    'boundaries.north': '岚桥中学围墙',
    'boundaries.south': '桥南村村民住宅',
    'boundaries.west': '排水渠',
    'preNotice.to': '2026-04-21',
  },
  keyArea: landPreNotice(qiaonan).keyArea!,
})

export const shuangqiaoPreNotice: KeyAreaSeed = withDates({
  changes: { 'preNotice.number': '澄拟征告〔2025〕3号', 'preNotice.to': '2025-10-20' },
  keyArea: landPreNotice(shuangqiao).keyArea!,
})

export const shuangqiaoPlan: KeyAreaSeed = withDates({
  changes: {
    'plan.from': '2025-11-24',
    'plan.publishedAt': '2025-11-21',
    'plan.registrationHow':
      '2025年12月26日至2026年1月9日持不动产权属证明到双桥村民委员会办理补偿登记。',
    'plan.to': '2025-12-24',
  },
  keyArea: landPlan(shuangqiao).keyArea!,
})

/** As in the text of the notice. */
export const shuangqiaoAnnotation: KeyAreaSeed = withDates({
  changes: {
    'annotation.number': '澄征告〔2026〕1号',
    'annotation.publishedAt': '2026-03-17',
    'approval.date': '2026-03-06',
    'approval.receivedAt': '2026-03-10',
  },
  keyArea: landAnnotation(shuangqiao).keyArea!,
})

function withDates({
  changes,
  keyArea: { slug, value },
}: {
  changes: Record<string, unknown>
  keyArea: KeyAreaSeed
}): KeyAreaSeed {
  return { slug, value: changed({ changes, value }) }
}
