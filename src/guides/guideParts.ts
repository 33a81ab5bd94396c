import type { Label } from '../fields/labels.ts'

export type GuidePart = {
  /** Heading on the page, for what is shown as a section. */
  heading?: string
  /** Taken over from the guide of the competent office when a department does not state it. */
  isInherited?: true
  label: Label
  /** Member of the public item. */
  member: string
  name: string
}

/**
 * What a guide states: 《政府信息公开条例》第十二条 names classification, arrangement, ways of obtaining
 * and the working body; how to apply, by when, at what cost and what remedies there are follow from
 * Articles 25, 27 to 33, 42 and 51. In the order of the page.
 */
export const GUIDE_SECTIONS = [
  {
    name: 'classification',
    heading: '政府信息的分类',
    label: { en: 'Classification of information', zh: '信息分类' },
    member: 'classification',
  },
  {
    name: 'arrangement',
    heading: '政府信息的编排体系',
    isInherited: true,
    label: { en: 'Arrangement', zh: '编排体系' },
    member: 'arrangement',
  },
  {
    name: 'waysOfObtaining',
    heading: '政府信息的获取方式',
    isInherited: true,
    label: { en: 'Ways of obtaining', zh: '获取方式' },
    member: 'ways_of_obtaining',
  },
  {
    name: 'readingPlaces',
    heading: '政府信息查阅场所',
    isInherited: true,
    label: { en: 'Reading places', zh: '查阅场所' },
    member: 'reading_places',
  },
  {
    name: 'applicationChannels',
    heading: '依申请公开的受理渠道',
    label: { en: 'Channels for applications', zh: '申请受理渠道' },
    member: 'application_channels',
  },
  {
    name: 'applicationSteps',
    heading: '依申请公开的办理程序',
    isInherited: true,
    label: { en: 'Steps of an application', zh: '申请办理程序' },
    member: 'application_steps',
  },
  {
    name: 'timeLimits',
    heading: '答复期限',
    isInherited: true,
    label: { en: 'Time limits', zh: '答复期限' },
    member: 'time_limits',
  },
  {
    name: 'fees',
    heading: '收费',
    isInherited: true,
    label: { en: 'Fees', zh: '收费' },
    member: 'fees',
  },
  {
    name: 'supervision',
    heading: '监督与救济',
    isInherited: true,
    label: { en: 'Supervision and remedies', zh: '监督和救济' },
    member: 'supervision',
  },
] as const satisfies GuidePart[]

/** 政府信息公开工作机构, each department's own. */
export const GUIDE_CONTACT = [
  { name: 'bodyName', label: { en: 'Name', zh: '机构名称' }, member: 'name' },
  { name: 'address', label: { en: 'Office address', zh: '办公地址' }, member: 'address' },
  { name: 'postalCode', label: { en: 'Postal code', zh: '邮政编码' }, member: 'postal_code' },
  { name: 'hours', label: { en: 'Office hours', zh: '办公时间' }, member: 'hours' },
  { name: 'telephone', label: { en: 'Telephone', zh: '联系电话' }, member: 'telephone' },
  { name: 'fax', label: { en: 'Fax', zh: '传真号码' }, member: 'fax' },
  { name: 'email', label: { en: 'E-mail', zh: '电子邮箱' }, member: 'email' },
  { name: 'website', label: { en: 'Website', zh: '互联网联系方式' }, member: 'website' },
] as const satisfies GuidePart[]

export const INHERITED_PARTS: readonly GuidePart[] = GUIDE_SECTIONS.filter(
  (part: GuidePart) => part.isInherited,
)

/** Field of a guide with the parts that were taken over when it was submitted. */
export const FROM_OFFICE = 'fromOffice'
