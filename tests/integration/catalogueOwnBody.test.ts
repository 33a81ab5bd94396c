import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { handleEndpoints } from 'payload'

import type { Preview } from '../../src/catalogue/exchange/previewEndpoint.ts'
import { type App, bootApp } from '../support/bootApp.ts'
import { formAs } from '../support/formAs.ts'
import { CATALOG_ITEM } from '../support/soundRecords.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'

let app: App
let staff: TwoDepartments

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
})
afterAll(() => app.close())

test('where no disclosing body is written, the file names the department, and reads again as unchanged', async () => {
  const department = staff.audit.id
  await app.payload.create({
    collection: 'catalog-items',
    data: { ...CATALOG_ITEM, department, seq: 1, subject: null },
    draft: true,
  })
  const { token } = staff.handler
  const file = await handleEndpoints({
    config: app.payload.config,
    payloadInstanceCacheKey: app.dataDirectory,
    request: new Request(`http://localhost/api/catalogue/export?department=${department}`, {
      headers: { Authorization: `JWT ${token}` },
    }),
  })
  const { body } = await formAs({
    app,
    parts: { file: { bytes: new Uint8Array(await file.arrayBuffer()), name: '目录.xlsx' } },
    path: `/catalogue/preview?department=${department}`,
    token,
  })
  const { rows } = body as Preview
  expect(rows.map(({ problems, row, standing }) => [row.subject, standing, problems])).toEqual([
    [staff.audit.name, 'unchanged', []],
  ])
})
