import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'

import { readDrafts } from '../../src/components/dashboard/readDrafts.ts'
import { type App, bootApp } from '../support/bootApp.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'

let app: App
let staff: TwoDepartments
beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
})
afterAll(() => app.close())

async function listed(): Promise<string[]> {
  const req = await createLocalReq({}, app.payload)
  return (await readDrafts({ departments: [staff.audit.id], req })).map(({ id }) => id)
}

test('drafts to go on with are those somebody wrote in, with a title or without', async () => {
  const { rest } = staff.handler
  const open = async (fields: object = {}) => {
    const data = { department: staff.audit.id, ...fields }
    const { body } = await rest('POST', '/entries?draft=true', data)
    return (body as { doc: { id: string } }).doc.id
  }
  const [titled, opened] = [await open({ title: '冬季取暖通知' }), await open()]
  expect(await listed()).toEqual([titled])
  await rest('PATCH', `/entries/${opened}?draft=true`, { summary: '自11月15日起供暖。' })
  expect(await listed()).toEqual([opened, titled])
})
