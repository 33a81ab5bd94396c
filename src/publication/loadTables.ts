import type { EntryRef } from '@gongkai/publications'

import type { Payload } from 'payload'
import { officeDate } from '@gongkai/shared'

import { CHANNELS, FIELDS, LEVELS, PROCESSES, SERVICE_KINDS } from '@gongkai/standard-catalogue'

import { CATEGORIES } from '../fields/categories.ts'
import { AUDIENCES, GROUNDS } from '../fields/disclosure.ts'
import { GENRES } from '../fields/genres.ts'
import { INTERPRETATION_ELEMENTS, INTERPRETATION_FORMS } from '../fields/interpretations.ts'
import { CATALOGUE_MODES, CYCLES } from '../fields/kinds.ts'
import type { Label } from '../fields/labels.ts'
import { NOTICE_KINDS } from '../fields/noticeKinds.ts'
import { TOPICS } from '../fields/topics/topics.ts'
import { referrersOf } from './referrersOf.ts'
import { isRecord, recordsOf, textOf } from './snapshot.ts'
import { DEFAULT_PERMALINK, type Department, type Labels, type Tables } from './tables.ts'

/**
 * Everything a projection may look at besides its snapshot, read fresh each time: for the projection
 * of one record, or of all.
 */
export async function loadTables({
  entry,
  feedsUrl,
  payload,
  permalink = DEFAULT_PERMALINK,
  privateFilesDirectory,
  siteUrl,
  today = officeDate(new Date()),
}: {
  entry?: EntryRef | undefined
  payload: Payload
  permalink?: string
  today?: string
} & Pick<Tables, 'feedsUrl' | 'privateFilesDirectory' | 'siteUrl'>): Promise<Tables> {
  const { docs } = await payload.find({
    collection: 'departments',
    depth: 0,
    pagination: false,
    select: { code: true, creditCode: true, formerNames: true, name: true },
  })
  return {
    departments: Object.fromEntries(docs.map((row) => [String(row.id), departmentFrom(row)])),
    feedsUrl,
    labels,
    permalink,
    privateFilesDirectory,
    referrers: await referrersOf({ entry, payload }),
    siteUrl,
    today,
  }
}

function departmentFrom(row: unknown): Department {
  const { code, creditCode, formerNames, name } = isRecord(row) ? row : {}
  return {
    code: String(code),
    creditCode: textOf(creditCode),
    formerNames: recordsOf(formerNames).map((former) => ({
      name: String(former.name),
      validFrom: textOf(former.validFrom),
      validTo: textOf(former.validTo),
    })),
    name: String(name),
  }
}

const labels: Tables['labels'] = {
  audiences: chinese(AUDIENCES),
  catalogueFields: chinese(FIELDS),
  categories: {
    ...chinese(CATEGORIES),
    catalogue: '政府信息公开目录',
    guides: '政府信息公开指南',
    interpretations: '政策解读',
    notices: '公告公示',
  },
  channels: chinese(CHANNELS),
  cycles: chinese(CYCLES),
  genres: chinese(GENRES),
  grounds: chinese(GROUNDS),
  interpretationElements: chinese(INTERPRETATION_ELEMENTS),
  interpretationForms: chinese(INTERPRETATION_FORMS),
  levels: chinese(LEVELS),
  modes: chinese(CATALOGUE_MODES),
  noticeKinds: chinese(NOTICE_KINDS),
  processes: chinese(PROCESSES),
  serviceKinds: chinese(SERVICE_KINDS),
  topics: Object.fromEntries(
    TOPICS.map((topic) => [topic.code, `${topic.className}\\${topic.name}`]),
  ),
}

function chinese(table: Record<string, Label>): Labels {
  return Object.fromEntries(Object.entries(table).map(([code, { zh }]) => [code, zh]))
}
