import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import {
  type Standing,
  STANDINGS,
} from '../../plugins/confidentiality-review/src/domain/standing.ts'
import { ACTION_OF_REVIEW_ENDPOINT, ACTIONS } from '../support/authorityActions.ts'
import { documentMaker, type Matter } from '../support/authorityDocuments.ts'
import { EVERYBODY, hireEverybody, peopleIn } from '../support/authorityPeople.ts'
import { authorityTable, cellsOf } from '../support/authorityTable.ts'
import { type App, bootApp } from '../support/bootApp.ts'
import type { RestClient } from '../support/restClient.ts'
import { staffOfTwoDepartments } from '../support/staffOfTwoDepartments.ts'
import { storedRows } from '../support/storedRows.ts'

/**
 * Who may do what with a document of the department while it stands where.
 *
 * In the department: h handler 承办, x examiner 审查, p approver 审批, o office 政务公开工作机构,
 * u auditor 监督检查, a administrator 系统管理. Of another department, seeing all: O office, U auditor,
 * A administrator. `readers` are all of these. Whoever is not named must not: a member of another
 * department in every role, and a stranger, are tried in every cell.
 */
const DOCUMENTS = authorityTable`
                draft    examining  approving  returned  recalled  refused  approved  public   publicWithEdits  withdrawn  erased
  read          readers  readers    readers    readers   readers   readers  readers   readers  readers          readers    readers
  list          readers  readers    readers    readers   readers   readers  readers   readers  readers          readers    readers
  versions      readers  readers    readers    readers   readers   readers  readers   readers  readers          readers    readers
  version       readers  readers    readers    readers   readers   readers  readers   readers  readers          readers    readers
  bar           readers  readers    readers    readers   readers   readers  readers   readers  readers          readers    readers
  next          –        x          p          –         –         –        –         –        –                –          –
  update        h        –          –          h         h         h        –         h        h                h          h
  update many   –        –          –          –         –         –        –         –        –                –          –
  restore       h        –          –          h         h         h        –         h        h                h          h
  delete        h        –          –          –         –         –        –         –        –                –          –
  delete many   h        –          –          –         –         –        –         –        –                –          –
  submit        h        –          –          h         h         h        –         h        h                h          h
  endorse       –        x          p          –         –         –        –         –        –                –          –
  return        –        x          p          –         –         –        –         –        –                –          –
  refuse        –        x          p          –         –         –        –         –        –                –          –
  recall        –        h          h          –         –         –        –         –        –                –          –
  take down     –        –          –          –         –         –        –         x p o O  x p o O          –          –
  erase         –        –          –          –         –         –        –         x p o O  x p o O          x p o O    –
  ratify        –        –          –          –         –         –        –         –        –                p          p
`

const READING = ['read', 'list', 'versions', 'version', 'bar', 'next']

let app: App
let people: Record<string, RestClient>
let make: (standing: Standing) => Promise<Matter>
const standing = new Map<Standing, Matter>()
/** What is stored about the document of each standing; nobody in the table may change it. */
const stored = new Map<Standing, string>()

beforeAll(async () => {
  app = await bootApp()
  const staff = await staffOfTwoDepartments(app)
  const maker = documentMaker({ app, staff })
  make = (state) => maker({ collection: 'entries', standing: state })
  people = await hireEverybody({
    app,
    department: staff.audit.id,
    otherDepartment: staff.finance.id,
  })
  for (const state of STANDINGS) {
    const matter = await make(state)
    standing.set(state, matter)
    stored.set(state, await evidence(matter))
  }
}, 120_000)
afterAll(() => app.close())

const act = (row: string, person: string, matter: Matter) =>
  ACTIONS[row]!({ app, collection: 'entries', matter, rest: people[person]! })

describe('a document of the department', () => {
  test.each(cellsOf(DOCUMENTS))('$row × $column: $who', async ({ column, row, who }) => {
    const state = column as Standing
    const allowed = peopleIn(who)
    const isReading = READING.includes(row)
    const matter = standing.get(state)!
    const did: string[] = []
    for (const person of EVERYBODY) {
      const isChanging = !isReading && allowed.includes(person)
      if (await act(row, person, isChanging ? await make(state) : matter)) did.push(person)
    }
    expect(did).toEqual(allowed)
    expect(await evidence(matter)).toBe(stored.get(state))
  })
})

describe('the table', () => {
  test('names every standing and every action on a document', () => {
    expect(DOCUMENTS.columns).toEqual([...STANDINGS])
    const others = ['count', 'create']
    expect(DOCUMENTS.rows).toEqual(Object.keys(ACTIONS).filter((name) => !others.includes(name)))
  })

  test('names every endpoint of the review', () => {
    const endpoints = app.payload.config.endpoints
      .map(({ method, path }) => `${method.toUpperCase()} ${path}`)
      .filter((endpoint) => endpoint.includes(' /review/'))
    expect(endpoints.sort()).toEqual(Object.keys(ACTION_OF_REVIEW_ENDPOINT).sort())
    expect(DOCUMENTS.rows).toEqual(expect.arrayContaining(Object.values(ACTION_OF_REVIEW_ENDPOINT)))
  })
})

/** Everything that is stored about a document and its reviews. */
async function evidence({ id }: Matter): Promise<string> {
  const { payload } = app
  const target = { target: { equals: `entries:${id}` } }
  const rows = [
    await storedRows({ collection: 'entries', payload, where: { id: { equals: id } } }),
    (await payload.findVersions({ collection: 'entries', where: { parent: { equals: id } } })).docs,
    await storedRows({ collection: 'review-requests', payload, where: target }),
    await storedRows({ collection: 'review-takedowns', payload, where: target }),
    await storedRows({ collection: 'review-approvals', payload, where: target }),
  ]
  return JSON.stringify(rows)
}
