import { departmentOf } from '../data/departments.ts'
import type { EntrySeed, NoticeSeed } from '../data/seedItem.ts'

import { chineseDate } from './chineseDate.ts'
import { daysAfter } from './days.ts'
import { decimal } from './decimal.ts'
import {
  approvalOf,
  areaMu,
  areaOf,
  commonValue,
  type LandDossier,
  daysOf,
  ha,
  placeOf,
  preNoticeOf,
  registrationOf,
  surveyOf,
  termsOf,
  ZONE,
} from './landDossierValues.ts'

const TOPIC = '0501'

export function landPreNotice(dossier: LandDossier): NoticeSeed {
  const { from, project } = dossier
  const to = daysAfter({ count: 18, from })
  return notice({
    displayTo: to,
    dossier,
    formedOn: from,
    label: '征收土地预公告',
    own: { preNotice: preNoticeOf(dossier) },
    stage: 'preNotice',
    summary: `拟征收${placeOf(dossier)}集体土地${areaOf(dossier)}公顷用于${project}。`,
  })
}

/** The results of the survey, posted in the village as well. */
export function landSurvey(dossier: LandDossier): EntrySeed {
  const { surveyed } = daysOf(dossier)
  const formedOn = daysAfter({ count: 4, from: surveyed })
  return entry({
    dossier,
    formedOn,
    label: '土地现状调查结果',
    own: { survey: { ...surveyOf(dossier), publishedAt: formedOn } },
    stage: 'survey',
  })
}

export function landPlan(dossier: LandDossier): NoticeSeed {
  const { planned } = daysOf(dossier)
  const place = placeOf(dossier)
  return notice({
    displayTo: daysAfter({ count: 32, from: planned }),
    dossier,
    formedOn: planned,
    label: '征地补偿安置方案公告',
    own: {
      ...termsOf(dossier),
      persons: { households: dossier.households, people: dossier.people },
      plan: {
        compensation: '按区片综合地价每亩4.8万元货币补偿。',
        from: planned,
        landStatus: `耕地${ha(dossier.cultivated)}公顷，其他农用地${ha(dossier.otherFarmland)}公顷，建设用地${ha(dossier.construction)}公顷。`,
        number: `澄征补告〔${planned.slice(0, 4)}〕${dossier.number}号`,
        objections: '县自然资源局，电话0000-5550104。',
        publishedAt: planned,
        purpose: `建设${dossier.project}。`,
        registrationHow: `${chineseDate(daysOf(dossier).registered)}起15日内持不动产权属证明到${dossier.township}办理。`,
        resettled: `${place}被征地农民。`,
        scope: `${place}集体土地${areaOf(dossier)}公顷。`,
        socialSecurity: '按规定落实被征地农民养老保险缴费补贴。',
        to: daysAfter({ count: 32, from: planned }),
        ways: '货币安置和社会保障安置。',
      },
      riskAssessment: { at: daysAfter({ count: -3, from: planned }), level: 'low' },
    },
    stage: 'plan',
    summary: `公告${place}${areaOf(dossier)}公顷土地的补偿安置方案，补偿标准每亩4.8万元。`,
  })
}

export function landAnnotation(dossier: LandDossier): NoticeSeed {
  const { annotated } = daysOf(dossier)
  return notice({
    displayTo: daysAfter({ count: 30, from: annotated }),
    dossier,
    formedOn: annotated,
    label: '征收土地公告',
    own: {
      ...termsOf(dossier),
      annotation: {
        number: `澄征告〔${annotated.slice(0, 4)}〕${dossier.number}号`,
        publishedAt: annotated,
        remedies: '可自公告之日起60日内申请行政复议，或者6个月内提起行政诉讼。',
      },
      approval: approvalOf(dossier),
      registration: registrationOf(dossier),
    },
    stage: 'annotation',
    summary: `公告${placeOf(dossier)}${areaOf(dossier)}公顷土地征收批准情况和救济途径。`,
  })
}

/** What was paid, to the 分: 40 % for the land, 60 % for resettlement. */
export function landPayment(dossier: LandDossier): EntrySeed {
  const { annotated } = daysOf(dossier)
  const formedOn = daysAfter({ count: 60, from: annotated })
  const mu = areaMu(dossier)
  // 48,000 元 for 10,000 parts of a 亩: 4.8 元 a part, in hundredths of 分 to stay whole.
  const [land, resettlement] = [40, 60].map((percent) =>
    decimal({ digits: 6, value: (mu * 480 * percent) / 100 }),
  )
  const total = decimal({ digits: 6, value: mu * 480 })
  return entry({
    dossier,
    formedOn,
    label: '征地补偿费用支付情况',
    own: {
      handedOverAt: formedOn,
      paidAt: daysAfter({ count: -10, from: formedOn }),
      paidTotal: total,
      payments: [
        {
          areaMu: decimal({ digits: 4, value: mu }),
          land,
          resettlement,
          total,
          village: dossier.village,
          zone: ZONE.zone,
        },
      ],
      standards: [ZONE],
    },
    stage: 'payment',
  })
}

function notice({
  displayTo,
  dossier,
  formedOn,
  label,
  own,
  stage,
  summary,
}: {
  displayTo: string
  dossier: LandDossier
  formedOn: string
  label: string
  own: Record<string, unknown>
  stage: string
  summary: string
}): NoticeSeed {
  const { name, telephone } = departmentOf('zrzyj')
  return {
    key: `land-${stage}-${dossier.number}-${dossier.from}`,
    contact: `${name}，电话${telephone}`,
    department: 'zrzyj',
    displayFrom: formedOn,
    displayTo,
    formedOn,
    genre: '公告',
    keyArea: {
      slug: 'land-expropriation',
      value: { ...commonValue({ dossier, stage }), ...own },
    },
    keywords: ['征收土地', dossier.village],
    noticeKind: 'land',
    summary,
    title: `${label}（${dossier.project}）`,
    topic: TOPIC,
  }
}

function entry({
  dossier,
  formedOn,
  label,
  own,
  stage,
}: {
  dossier: LandDossier
  formedOn: string
  label: string
  own: Record<string, unknown>
  stage: string
}): EntrySeed {
  return {
    key: `land-${stage}-${dossier.number}-${dossier.from}`,
    category: 'projects',
    department: 'zrzyj',
    formedOn,
    genre: '其他',
    keyArea: {
      slug: 'land-expropriation',
      value: { ...commonValue({ dossier, stage }), ...own },
    },
    keywords: ['征收土地', dossier.village],
    summary: `公布${placeOf(dossier)}${areaOf(dossier)}公顷土地的${label}。`,
    title: `${label}（${dossier.project}）`,
    topic: TOPIC,
  }
}
