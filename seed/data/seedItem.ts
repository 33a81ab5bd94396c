import type { SeedFile } from '../factories/files/seedFile.ts'

export type ReviewedCollection =
  'catalog-items' | 'entries' | 'guides' | 'interpretations' | 'notices'

export type EntryCategory =
  | 'budget'
  | 'emergency'
  | 'fees'
  | 'licensing'
  | 'livelihood'
  | 'organization'
  | 'other'
  | 'penalties'
  | 'planning'
  | 'procurement'
  | 'projects'
  | 'recruitment'
  | 'regulations'
  | 'statistics'
  | 'supervision'

export type NoticeKind =
  | 'clarification'
  | 'enrolment'
  | 'environment'
  | 'hearing'
  | 'housing'
  | 'land'
  | 'other'
  | 'procurement'
  | 'recruitment'

/** The typed data of a key area; the seed's tests check every value with the area's own rules. */
export type KeyAreaSeed = { slug: string; value: Record<string, unknown> }

export type Relation = {
  rel: 'amends' | 'corrects' | 'implements' | 'interprets' | 'repeals' | 'replaces'
  /** Key of the item pointed at; it must come earlier in the county's list. */
  target: string
}

/** The common record as an author writes it; days are `YYYY-MM-DD`, genre is the Chinese word. */
export type Publishable = {
  /** Stable name of the item inside the seed; never shown and never stored. */
  key: string
  attachments?: SeedFile[]
  audience?: 'public' | 'specificGroup'
  /** Compact markup, see `factories/richText.ts`; none where the key area says everything. */
  body?: string
  department: string
  disclosureMode?: 'notDisclosed' | 'onApplication' | 'proactive'
  documentNumber?: string
  effectiveOn?: string
  expiresOn?: string
  formedOn: string
  genre: string
  grounds?: string[]
  groundsNote?: string
  jointIssuers?: string[]
  keyArea?: KeyAreaSeed
  keywords: string[]
  normativeKind?: 'normative' | 'rule'
  relations?: Relation[]
  /** Name under the text; documents with a number are signed by the department unless given. */
  signedBy?: string
  summary: string
  title: string
  /** Leaf of the 22-class subject tree: class number and leaf order, two digits each. */
  topic: string
  validity?: 'abolished' | 'amended' | 'expired' | 'pending' | 'valid'
}

export type EntrySeed = Publishable & { category: EntryCategory }

export type InterpretationSeed = Publishable & {
  form: 'expert' | 'graphic' | 'press' | 'questions' | 'text'
  /** Keys of the entries explained. */
  interprets: string[]
}

export type NoticeSeed = Publishable & {
  contact: string
  displayFrom: string
  displayTo: string
  noticeKind: NoticeKind
}
