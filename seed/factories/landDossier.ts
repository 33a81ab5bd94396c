import { departmentOf } from '../data/departments.ts'
import type { EntrySeed, NoticeSeed } from '../data/seedItem.ts'

import { chineseDate } from './chineseDate.ts'
import { daysAfter } from './days.ts'
import {
  approvalOf,
  areaOf,
  commonValue,
  daysOf,
  ha,
  hectaresOf,
  type LandDossier,
  paidTotalOf,
  paymentsOf,
  placeOf,
  preNoticeOf,
  registrationOf,
  standardsInWords,
  standardsOf,
  surveyOf,
  termsOf,
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
    summary: `拟征收${placeOf(dossier)}集体土地${ha(areaOf(dossier))}公顷用于${project}。`,
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
  const hectares = (kind: 'construction' | 'cultivated' | 'otherFarmland') =>
    hectaresOf({ dossier, kind })
  return notice({
    displayTo: daysAfter({ count: 32, from: planned }),
    dossier,
    formedOn: planned,
    label: '征地补偿安置方案公告',
    own: {
      ...termsOf(dossier),
      persons: { households: dossier.households, people: dossier.people },
      plan: {
        compensation: `按区片综合地价${standardsInWords(dossier)}货币补偿。`,
        from: planned,
        landStatus: `耕地${hectares('cultivated')}公顷，其他农用地${hectares('otherFarmland')}公顷，建设用地${hectares('construction')}公顷。`,
        number: `澄征补告〔${planned.slice(0, 4)}〕${dossier.number}号`,
        objections: '县自然资源局，电话0000-5550104。',
        publishedAt: planned,
        purpose: `建设${dossier.project}。`,
        registrationHow: `${chineseDate(daysOf(dossier).registered)}起15日内持不动产权属证明到${dossier.township}办理。`,
        resettled: `${place}被征地农民。`,
        scope: `${place}集体土地${ha(areaOf(dossier))}公顷。`,
        socialSecurity: '按规定落实被征地农民养老保险缴费补贴。',
        to: daysAfter({ count: 32, from: planned }),
        ways: '货币安置和社会保障安置。',
      },
      riskAssessment: { at: daysAfter({ count: -3, from: planned }), level: 'low' },
    },
    stage: 'plan',
    summary: `公告${place}${ha(areaOf(dossier))}公顷土地的补偿安置方案，补偿标准${standardsInWords(dossier)}。`,
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
    summary: `公告${placeOf(dossier)}${ha(areaOf(dossier))}公顷土地征收批准情况和救济途径。`,
  })
}

/** Who came to agree before the approval is asked for. */
export function landAgreement(dossier: LandDossier): EntrySeed {
  const { agreed } = daysOf(dossier)
  const { households } = dossier
  return entry({
    dossier,
    formedOn: daysAfter({ count: 4, from: agreed }),
    label: '征地补偿登记和协议签订情况',
    own: {
      ...termsOf(dossier),
      agreements: { signed: households, signedAt: agreed, total: households },
      registration: registrationOf(dossier),
    },
    stage: 'agreement',
  })
}

export function landPayment(dossier: LandDossier): EntrySeed {
  const { annotated } = daysOf(dossier)
  const formedOn = daysAfter({ count: 60, from: annotated })
  return entry({
    dossier,
    formedOn,
    label: '征地补偿费用支付情况',
    own: {
      handedOverAt: formedOn,
      paidAt: daysAfter({ count: -10, from: formedOn }),
      paidTotal: paidTotalOf(dossier),
      payments: paymentsOf(dossier),
      standards: standardsOf(dossier),
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
    keywords: ['征收土地', dossier.township],
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
    keywords: ['征收土地', dossier.township],
    summary: `公布${placeOf(dossier)}${ha(areaOf(dossier))}公顷土地的${label}。`,
    title: `${label}（${dossier.project}）`,
    topic: TOPIC,
  }
}
