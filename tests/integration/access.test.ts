import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, bootApp } from '../support/bootApp.ts'
import { SOUND_RECORDS } from '../support/soundRecords.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'

let app: App
let staff: TwoDepartments

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
})

afterAll(() => app.close())

describe('somebody who handles in one department and examines in another', () => {
  it.each([
    { expected: 'crudv', where: 'audit' as const },
    { expected: '-r--v', where: 'finance' as const },
  ])('$where: $expected', async ({ expected, where }) => {
    const department = staff[where].id
    const { rest } = staff.wearsTwoHats
    const id = await draftIn(department)

    const create = await rest('POST', '/entries?draft=true', {
      ...SOUND_RECORDS.entries,
      department,
    })
    const read = await rest('GET', `/entries/${id}?draft=true`)
    const versions = await rest('GET', `/entries/versions?where[parent][equals]=${id}`)
    const update = await rest('PATCH', `/entries/${id}?draft=true`, { title: '改过的标题' })
    const remove = await rest('DELETE', `/entries/${id}`)

    expect(
      [
        create.status === 201 ? 'c' : '-',
        read.status === 200 ? 'r' : '-',
        update.status === 200 ? 'u' : '-',
        remove.status === 200 ? 'd' : '-',
        (versions.body as { totalDocs: number }).totalDocs > 0 ? 'v' : '-',
      ].join(''),
    ).toBe(expected)
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
    const id = await draftIn(staff.audit.id)
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
  it.each(['index-numbers', 'withheld-evaluations'])(
    'keep %s away from everybody',
    async (collection) => {
      const answers = await Promise.all(
        [app.stranger, staff.admin.rest, staff.handler.rest].flatMap((rest) => [
          rest('GET', `/${collection}`),
          rest('POST', `/${collection}`, {}),
        ]),
      )
      for (const { status } of answers) expect(status).toBeGreaterThanOrEqual(400)
    },
  )
})

async function draftIn(department: string): Promise<string> {
  const { id } = await app.payload.create({
    collection: 'entries',
    data: { ...SOUND_RECORDS.entries, department },
    draft: true,
  })
  return id
}
