import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, bootApp } from '../support/bootApp.ts'
import { SOUND_RECORDS } from '../support/soundRecords.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'

type Person = Exclude<keyof TwoDepartments, 'audit' | 'finance'>

const COLLECTIONS = ['entries', 'interpretations', 'notices', 'guides', 'catalog-items'] as const

/** What each may do in the audit department: create, read, update, delete, see versions. */
const IN_AUDIT: Record<Person, string> = {
  admin: '-r--v',
  approver: '-r--v',
  auditor: '-r--v',
  departmentAdmin: '-r--v',
  examiner: '-r--v',
  financeHandler: '-----',
  handler: 'crudv',
  office: '-r--v',
  wearsTwoHats: 'crudv',
}

/** The same in the finance department. */
const IN_FINANCE: Record<Person, string> = {
  admin: '-r--v',
  approver: '-----',
  auditor: '-r--v',
  departmentAdmin: '-----',
  examiner: '-----',
  financeHandler: 'crudv',
  handler: '-----',
  office: '-r--v',
  wearsTwoHats: '-r--v',
}

let app: App
let staff: TwoDepartments

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
})

afterAll(() => app.close())

const people = Object.keys(IN_AUDIT) as Person[]
const cases = COLLECTIONS.flatMap((collection) =>
  people.flatMap((person) => [
    { collection, expected: IN_AUDIT[person], person, where: 'audit' as const },
    { collection, expected: IN_FINANCE[person], person, where: 'finance' as const },
  ]),
)

describe('who may do what with a draft', () => {
  it.each(cases)(
    '$person in $where on $collection: $expected',
    async ({ collection, expected, person, where }) => {
      const department = staff[where].id
      const { rest } = staff[person]
      const data = { ...SOUND_RECORDS[collection], department }
      const id = await draftIn({ collection, department })

      const create = await rest('POST', `/${collection}?draft=true`, data)
      const read = await rest('GET', `/${collection}/${id}?draft=true`)
      const list = await rest('GET', `/${collection}?where[id][equals]=${id}`)
      const versions = await rest('GET', `/${collection}/versions?where[parent][equals]=${id}`)
      const update = await rest('PATCH', `/${collection}/${id}?draft=true`, { title: '改过的标题' })
      const remove = await rest('DELETE', `/${collection}/${id}`)

      expect(
        [
          create.status === 201 ? 'c' : '-',
          read.status === 200 ? 'r' : '-',
          update.status === 200 ? 'u' : '-',
          remove.status === 200 ? 'd' : '-',
          total(versions.body) > 0 ? 'v' : '-',
        ].join(''),
      ).toBe(expected)
      expect(total(list.body) > 0).toBe(expected.includes('r'))
    },
  )

  it.each(COLLECTIONS)('shows strangers nothing of %s', async (collection) => {
    const id = await draftIn({ collection, department: staff.audit.id })
    const answers = await Promise.all([
      app.stranger('GET', `/${collection}`),
      app.stranger('GET', `/${collection}?draft=true&where[title][like]=审计`),
      app.stranger('GET', `/${collection}/count`),
      app.stranger('GET', `/${collection}/${id}`),
      app.stranger('GET', `/${collection}/versions`),
      app.stranger('POST', `/${collection}`, {
        ...SOUND_RECORDS[collection],
        department: staff.audit.id,
      }),
      app.stranger('PATCH', `/${collection}/${id}`, { title: '改' }),
      app.stranger('DELETE', `/${collection}/${id}`),
    ])
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403))
  })
})

describe('the department of a document', () => {
  it('cannot be one the author only examines in', async () => {
    const { rest } = staff.wearsTwoHats
    const answer = await rest('POST', '/entries?draft=true', {
      ...SOUND_RECORDS.entries,
      department: staff.finance.id,
    })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('not a handler of this department')
  })

  it('cannot be changed to one the author does not handle', async () => {
    const id = await draftIn({ collection: 'entries', department: staff.audit.id })
    const { rest } = staff.wearsTwoHats
    const answer = await rest('PATCH', `/entries/${id}?draft=true`, {
      department: staff.finance.id,
    })
    expect(answer.status).toBe(400)
    const { department } = await app.payload.findByID({
      id,
      collection: 'entries',
      depth: 0,
      draft: true,
    })
    expect(department).toBe(staff.audit.id)
  })

  it('is the first one the author handles when none is given', async () => {
    const { rest } = staff.handler
    const { body } = await rest('POST', '/entries?draft=true&depth=0', { title: '无单位的草稿' })
    expect(body).toMatchObject({ doc: { department: staff.audit.id } })
  })
})

describe('machine collections', () => {
  it.each(['index-numbers'])('keep %s away from everybody', async (collection) => {
    const answers = await Promise.all(
      [app.stranger, staff.admin.rest, staff.handler.rest].flatMap((rest) => [
        rest('GET', `/${collection}`),
        rest('POST', `/${collection}`, {}),
      ]),
    )
    for (const { status } of answers) expect(status).toBeGreaterThanOrEqual(400)
  })
})

async function draftIn({
  collection,
  department,
}: {
  collection: (typeof COLLECTIONS)[number]
  department: string
}): Promise<string> {
  const { id } = await app.payload.create({
    collection,
    data: { ...SOUND_RECORDS[collection], department } as never,
    draft: true,
  })
  return id
}

function total(body: unknown): number {
  return (body as undefined | { totalDocs?: number })?.totalDocs ?? 0
}
