import { daysAfter } from './days.ts'
import { decimal } from './decimal.ts'
import { sumOf } from './sumOf.ts'

/** 区片综合地价: 4.8 and 4.2 万元 a 亩. */
const ZONES = {
  I: { zone: '区片Ⅰ', amount: '48000', basis: '云政发〔2024〕12号', unit: 'yuan' },
  II: { zone: '区片Ⅱ', amount: '42000', basis: '云政发〔2024〕12号', unit: 'yuan' },
}

/** Areas in square metres: ten thousandths of a hectare. */
export type LandParcel = {
  construction: number
  cultivated: number
  otherFarmland: number
  village: string
  zone: keyof typeof ZONES
}

export type LandDossier = {
  /** Day of the first notice; the others follow from it. */
  from: string
  households: number
  /** Number within the year, from which all numbers of documents are made. */
  number: number
  parcels: LandParcel[]
  people: number
  project: string
  township: string
  use: string
}

const MU_PER_HECTARE = 15

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

export function termsOf(dossier: LandDossier) {
  return { resettlement: ['money', 'socialSecurity'], standards: standardsOf(dossier) }
}

/** The standards of the zones in which the parcels lie. */
export function standardsOf({ parcels }: LandDossier) {
  return [...new Set(parcels.map(({ zone }) => zone))].map((zone) => ZONES[zone])
}

/** `每亩4.8万元` */
export function standardsInWords(dossier: LandDossier): string {
  return standardsOf(dossier)
    .map(({ amount }) => `每亩${Number(amount) / 10_000}万元`)
    .join('、')
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
    areaHa: ha(areaOf(dossier)),
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
    agreed: day(119),
    annotated: day(182),
    approved: day(168),
    planned: day(56),
    registered: day(91),
    surveyed: day(38),
  }
}

export function commonValue({ dossier, stage }: { dossier: LandDossier; stage: string }) {
  const { parcels, project, township } = dossier
  const [{ village }] = parcels as [LandParcel]
  return {
    boundaries: {
      east: `${village}机耕路`,
      north: `${village}林地`,
      south: '排水渠',
      west: `${village}农田`,
    },
    parcels: parcels.map((parcel) => ({
      areaHa: ha(parcelArea(parcel)),
      areaMu: muOf(parcelArea(parcel)),
      construction: ha(parcel.construction),
      cultivated: ha(parcel.cultivated),
      farmland: ha(parcel.cultivated + parcel.otherFarmland),
      otherFarmland: ha(parcel.otherFarmland),
      township,
      village: parcel.village,
    })),
    projectName: project,
    publicInterest: 'publicService',
    stage,
    totalHa: ha(areaOf(dossier)),
    totalMu: muOf(areaOf(dossier)),
  }
}

/** What each village is paid, to the 分: 40 % for the land, 60 % for resettlement. */
export function paymentsOf({ parcels }: LandDossier) {
  return parcels.map((parcel) => {
    const paid = paidFor(parcel)
    return {
      areaMu: muOf(parcelArea(parcel)),
      land: wan((paid * 40) / 100),
      resettlement: wan((paid * 60) / 100),
      total: wan(paid),
      village: parcel.village,
      zone: ZONES[parcel.zone].zone,
    }
  })
}

export function paidTotalOf({ parcels }: LandDossier): string {
  return wan(sumOf(parcels.map(paidFor)))
}

/** In hundredths of 分, to stay whole: ten thousandths of a 亩 at hundredths of 元. */
function paidFor(parcel: LandParcel): number {
  return (parcelArea(parcel) * MU_PER_HECTARE * Number(ZONES[parcel.zone].amount)) / 100
}

function wan(hundredthsOfFen: number): string {
  return decimal({ digits: 6, value: hundredthsOfFen })
}

export function placeOf({ parcels: [first, ...others], township }: LandDossier): string {
  const place = `${township}${first!.village}`
  return others.length > 0 ? `${place}等${others.length + 1}个村` : place
}

export function areaOf({ parcels }: LandDossier): number {
  return sumOf(parcels.map(parcelArea))
}

/** Square metres of one class of land over all parcels, as hectares. */
export function hectaresOf({
  dossier: { parcels },
  kind,
}: {
  dossier: LandDossier
  kind: 'construction' | 'cultivated' | 'otherFarmland'
}): string {
  return ha(sumOf(parcels.map((parcel) => parcel[kind])))
}

function parcelArea({ construction, cultivated, otherFarmland }: LandParcel): number {
  return construction + cultivated + otherFarmland
}

function muOf(squareMetres: number): string {
  return decimal({ digits: 4, value: squareMetres * MU_PER_HECTARE })
}

export function ha(squareMetres: number): string {
  return decimal({ digits: 4, value: squareMetres })
}
