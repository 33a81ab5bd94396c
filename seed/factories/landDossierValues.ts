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
export const ZONE = { zone: '区片Ⅰ', amount: '48000', basis: '云政发〔2024〕12号', unit: 'yuan' }
export function preNoticeOf(dossier: LandDossier) {
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

export function surveyOf(dossier: LandDossier) {
  const { surveyed } = daysOf(dossier)
  return { confirmedAt: surveyed, from: daysAfter({ count: -10, from: surveyed }), to: surveyed }
}

export function termsOf(_: LandDossier) {
  return { resettlement: ['money', 'socialSecurity'], standards: [ZONE] }
}

export function registrationOf(dossier: LandDossier) {
  const { registered } = daysOf(dossier)
  return {
    from: registered,
    place: dossier.township,
    to: daysAfter({ count: 14, from: registered }),
  }
}

export function approvalOf(dossier: LandDossier) {
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
export function daysOf({ from }: LandDossier) {
  const day = (count: number) => daysAfter({ count, from })
  return {
    annotated: day(182),
    approved: day(168),
    planned: day(56),
    registered: day(91),
    surveyed: day(38),
  }
}

export function commonValue({ dossier, stage }: { dossier: LandDossier; stage: string }) {
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

export function placeOf({ township, village }: LandDossier): string {
  return `${township}${village}`
}

export function areaOf({ construction, cultivated, otherFarmland }: LandDossier): string {
  return ha(construction + cultivated + otherFarmland)
}

/** In ten thousandths of a 亩. */
export function areaMu({ construction, cultivated, otherFarmland }: LandDossier): number {
  return (construction + cultivated + otherFarmland) * MU_PER_HECTARE
}

export function ha(squareMetres: number): string {
  return decimal({ digits: 4, value: squareMetres })
}
