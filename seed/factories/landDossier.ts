import { departmentOf } from '../data/departments.ts'
import type { EntrySeed, NoticeSeed } from '../data/seedItem.ts'

import { chineseDate } from './chineseDate.ts'
import { daysAfter } from './days.ts'
import { decimal } from './decimal.ts'

/** Areas in square metres: ten thousandths of a hectare. */
export type LandDossier = {
  construction: number
  cultivated: number
  /** Day of the first notice; the others follow from it. */
  from: string
  households: number
  /** Number within the year, from which all numbers of documents are made. */
  number: number
  otherFarmland: number
  people: number
  project: string
  township: string
  use: string
  village: string
}

const MU_PER_HECTARE = 15
/** 区片Ⅰ: 4.8 万元 a 亩. */
const ZONE = { zone: '区片Ⅰ', amount: '48000', basis: '云政发〔2024〕12号', unit: 'yuan' }
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

function preNoticeOf(dossier: LandDossier) {
  const { from, number, project } = dossier
  return {
    from,
    number: `澄拟征告〔${from.slice(0, 4)}〕${number}号`,
    publishedAt: from,
    purpose: `建设${project}。`,
    rushPlanting: '自本公告发布之日起抢栽抢建的，抢栽抢建部分不予补偿。',
    scope: `${placeOf(dossier)}集体土地，具体范围以勘测定界图为准。`,
    surveyPlan: `由县自然资源局会同${dossier.township}政府开展，权利人到场确认。`,
    to: daysAfter({ count: 18, from }),
  }
}

function surveyOf(dossier: LandDossier) {
  const { surveyed } = daysOf(dossier)
  return { confirmedAt: surveyed, from: daysAfter({ count: -10, from: surveyed }), to: surveyed }
}

function termsOf(_: LandDossier) {
  return { resettlement: ['money', 'socialSecurity'], standards: [ZONE] }
}

function registrationOf(dossier: LandDossier) {
  const { registered } = daysOf(dossier)
  return {
    from: registered,
    place: dossier.township,
    to: daysAfter({ count: 14, from: registered }),
  }
}

function approvalOf(dossier: LandDossier) {
  const { approved } = daysOf(dossier)
  return {
    areaHa: areaOf(dossier),
    authority: 'province',
    date: approved,
    docNo: `云府土审〔${approved.slice(0, 4)}〕${100 + dossier.number}号`,
    receivedAt: daysAfter({ count: 5, from: approved }),
    use: dossier.use,
  }
}

/** The calendar of a dossier, counted from its first notice. */
function daysOf({ from }: LandDossier) {
  const day = (count: number) => daysAfter({ count, from })
  return {
    annotated: day(182),
    approved: day(168),
    planned: day(56),
    registered: day(91),
    surveyed: day(38),
  }
}

function commonValue({ dossier, stage }: { dossier: LandDossier; stage: string }) {
  const { construction, cultivated, otherFarmland, township, village } = dossier
  return {
    boundaries: {
      east: `${village}机耕路`,
      north: `${village}林地`,
      south: '排水渠',
      west: `${village}农田`,
    },
    parcels: [
      {
        areaHa: areaOf(dossier),
        areaMu: decimal({ digits: 4, value: areaMu(dossier) }),
        construction: ha(construction),
        cultivated: ha(cultivated),
        farmland: ha(cultivated + otherFarmland),
        otherFarmland: ha(otherFarmland),
        township,
        village,
      },
    ],
    projectName: dossier.project,
    publicInterest: 'publicService',
    stage,
    totalHa: areaOf(dossier),
    totalMu: decimal({ digits: 4, value: areaMu(dossier) }),
  }
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

function placeOf({ township, village }: LandDossier): string {
  return `${township}${village}`
}

function areaOf({ construction, cultivated, otherFarmland }: LandDossier): string {
  return ha(construction + cultivated + otherFarmland)
}

/** In ten thousandths of a 亩. */
function areaMu({ construction, cultivated, otherFarmland }: LandDossier): number {
  return (construction + cultivated + otherFarmland) * MU_PER_HECTARE
}

function ha(squareMetres: number): string {
  return decimal({ digits: 4, value: squareMetres })
}
