import type { Period } from '../deadline/deadline.ts'

import type { ChannelCode } from './channels.ts'
import type { Level, Process, ServiceKind } from './choices.ts'
import type { FieldCode } from './fields.ts'

/** An element of 公开内容: ● must be there, 〇 may. */
export type Element = { label: string; required: boolean }

/** A law or document of 公开依据. */
export type Basis = { article?: string; docNo?: string; title: string }

/** A row of the standard catalogue, with the columns of 国办发〔2019〕54号 and their local additions. */
export type CatalogueRow = {
  audience?: 'public' | 'specificGroup'
  /** Who the specific group is. */
  audienceText?: string
  bases: Basis[]
  /** ■, those that must be used. */
  channels: ChannelCode[]
  cycle?: Period
  deadlineText: string
  elements: Element[]
  field?: FieldCode
  firstLevel: string
  levels: Level[]
  mode?: 'onApplication' | 'proactive'
  /** □, those that may be used. */
  optionalChannels: ChannelCode[]
  /** What 其他 is. */
  otherChannel?: string
  process?: Process
  secondLevel: string
  seq?: number
  serviceKind?: ServiceKind
  subject: string
  supervisionTelephone?: string
  telephone?: string
  thirdLevel?: string
}
