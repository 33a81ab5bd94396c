export type FormerName = { name: string; validFrom?: string; validTo?: string }

export type Department = {
  code: string
  creditCode?: string
  formerNames: FormerName[]
  name: string
}

/** A record that refers to another one, and what it is for that one. */
export type Referrer = { collection: string; id: string; rel: string }

/** Code to Chinese label. */
export type Labels = Record<string, string>

/** The classification tables and addresses a projection may look at; everything else is snapshot. */
export type Tables = {
  departments: Record<string, Department>
  /** Where this installation serves its feeds, without a trailing slash. */
  feedsUrl: string
  labels: {
    audiences: Labels
    catalogueFields: Labels
    categories: Labels
    channels: Labels
    cycles: Labels
    genres: Labels
    grounds: Labels
    interpretationElements: Labels
    interpretationForms: Labels
    levels: Labels
    modes: Labels
    noticeKinds: Labels
    processes: Labels
    serviceKinds: Labels
    topics: Labels
  }
  /** `{site}`, `{yyyy}` and `{tail}` (last twelve digits of the public id) are filled in. */
  permalink: string
  /** Directory of the uploaded originals. */
  privateFilesDirectory: string
  /** By `collection:id`: the records that say something about this one. */
  referrers: Record<string, Referrer[]>
  /** The agency's own website, without a trailing slash. */
  siteUrl: string
  /** Civil date of the office, `YYYY-MM-DD`: what has begun or ended by itself. */
  today: string
}

export const DEFAULT_PERMALINK = '{site}/zfxxgk/{yyyy}/{tail}.html'

export function departmentIn({ id, tables }: { id: string; tables: Tables }): Department {
  const department = tables.departments[id]
  if (!department) throw new Error(`department ${id} is not in the tables of the projection`)
  return department
}
