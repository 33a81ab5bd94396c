import type { EntrySeed, NoticeSeed } from '../data/seedItem.ts'
import { qiaonan, shuangqiao } from '../data/values/land.ts'

import { changed } from '../factories/changed.ts'
import {
  landAgreement,
  landAnnotation,
  landPayment,
  landPlan,
  landPreNotice,
  landSurvey,
} from '../factories/landDossier.ts'
import type { LandDossier, LandParcel } from '../factories/landDossierValues.ts'
import { sumOf } from '../factories/sumOf.ts'
import { variation } from '../keyAreas/shares.ts'

/** 41.2836 公顷 of all six dossiers, in square metres, without 双桥村 and 桥南村. */
const AREA = 412_836 - 12_345 - 8_640

const BATCHES = [
  {
    from: '2025-01-08',
    project: '柳河镇水厂和供水管线',
    use: '供水用地',
    villages: 'I前河村 I后河村 I柳林村 I大桥村',
  },
  {
    from: '2025-02-10',
    project: '白沙镇九年一贯制学校',
    use: '教育用地',
    villages: 'I白沙村 I新街村 I沙湾村 I石桥村',
  },
  {
    from: '2025-03-10',
    project: '黄堡镇卫生院和养老服务中心',
    use: '医疗卫生用地',
    villages: 'I黄堡村 I东堡村 II南坡村 II北坡村',
  },
  {
    from: '2025-04-09',
    project: '沙坝镇客运站和公交场站',
    use: '交通场站用地',
    villages: 'II沙坝村 II坝头村 II金沙村 II东坝村 II西坝村',
  },
]

const parcelsLeft = parcels(BATCHES.flatMap(({ villages }) => villages.split(' ')))

const approved: LandDossier[] = BATCHES.map(({ from, project, use, villages }, index) => {
  const own = parcelsLeft.splice(0, villages.split(' ').length)
  return {
    from,
    households: 84 + index * 15,
    number: index + 11,
    parcels: own,
    people: 320 + index * 57,
    project,
    township: project.slice(0, 3),
    use,
  }
})

export const landEntries: EntrySeed[] = [
  shuangqiaoSurvey(),
  shuangqiaoPayment(),
  ...approved.flatMap((dossier) => [landSurvey(dossier), landPayment(dossier)]),
  landSurvey(qiaonan),
  landAgreement(qiaonan),
]

export const landNotices: NoticeSeed[] = [
  ...approved.flatMap((dossier) => [
    landPreNotice(dossier),
    landPlan(dossier),
    landAnnotation(dossier),
  ]),
  landPlan(qiaonan),
]

/** Parcels of all kinds of land; the last one takes what is left of the area. */
function parcels(villages: string[]): LandParcel[] {
  const first = villages
    .slice(0, -1)
    .map((village) => 15_000 + variation({ below: 14_000, of: village }))
  return [...first, AREA - sumOf(first)].map((area, index) => {
    const [, zone, village] = /^(I+)(.+)$/.exec(villages[index]!)!
    const cultivated = Math.floor(area * 0.68)
    const otherFarmland = Math.floor(area * 0.25)
    return {
      construction: area - cultivated - otherFarmland,
      cultivated,
      otherFarmland,
      village: village!,
      zone: zone as LandParcel['zone'],
    }
  })
}

/** 双桥村 was surveyed and paid on the days that its notices tell. */
function shuangqiaoSurvey(): EntrySeed {
  const survey = {
    confirmedAt: '2025-10-31',
    from: '2025-10-20',
    publishedAt: '2025-11-05',
    to: '2025-10-31',
  }
  return dated({ changes: { survey }, entry: landSurvey(shuangqiao), formedOn: '2025-11-05' })
}

function shuangqiaoPayment(): EntrySeed {
  const changes = { handedOverAt: '2026-04-03', paidAt: '2026-03-30' }
  return dated({ changes, entry: landPayment(shuangqiao), formedOn: '2026-04-03' })
}

function dated({
  changes,
  entry: { keyArea, ...entry },
  formedOn,
}: {
  changes: Record<string, unknown>
  entry: EntrySeed
  formedOn: string
}): EntrySeed {
  const { slug, value } = keyArea!
  return { ...entry, formedOn, keyArea: { slug, value: changed({ changes, value }) } }
}
