import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Cron } from 'croner'

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { setTimeout as wait } from 'node:timers/promises'

import { startBackgroundWork } from '../../src/backgroundWork.ts'

import type { Health } from '../../src/reconciliation/health.ts'
import { reconcile } from '../../src/reconciliation/reconcile.ts'
import { type App, bootApp } from '../support/bootApp.ts'
import { rawUpdate } from '../support/rawDatabase.ts'
import { publishOverRest } from '../support/reviewOverRest.ts'
import { ENTRY } from '../support/soundRecords.ts'
import { staffOfTwoDepartments } from '../support/staffOfTwoDepartments.ts'

const TITLE = '关于公布健康检查地址的通知'
let app: App
let timers: Cron[] = []

beforeAll(async () => {
  app = await bootApp()
})
afterAll(async () => {
  for (const timer of timers) timer.stop()
  await app.close()
})

const health = async () => (await app.stranger('GET', '/health')).body as Health

test('before the first reconciliation the installation serves, but is not known to be sound', async () => {
  const { body, headers, status } = await app.stranger('GET', '/health')
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(body).toEqual({
    database: 'reachable',
    lastReconciliation: null,
    logHead: 0,
    openIncidents: 0,
    status: 'degraded',
  })
})

test('the background work reconciles right after the start', async () => {
  timers = startBackgroundWork({ payload: app.payload })
  expect(timers.at(-1)?.nextRun()?.toISOString()).toMatch(/T18:30:00/)
  while (!(await health()).lastReconciliation) await wait(100)
  for (const timer of timers) timer.stop()
  const { lastReconciliation, ...rest } = await health()
  expect(lastReconciliation?.ageSeconds).toBeLessThan(60)
  expect(rest).toMatchObject({ openIncidents: 0, status: 'ok' })
})

test('open incidents are counted without a word of what they are about', async () => {
  const { approver, audit, examiner, handler } = await staffOfTwoDepartments(app)
  const { doc } = (
    await handler.rest('POST', '/entries?draft=true', {
      ...ENTRY,
      department: audit.id,
      title: TITLE,
    })
  ).body as { doc: { id: string } }
  await publishOverRest({
    id: doc.id,
    approver: approver.rest,
    collection: 'entries',
    examiner: examiner.rest,
    handler: handler.rest,
  })
  await rawUpdate({
    collection: 'review-decisions',
    payload: app.payload,
    set: { verdict: 'return' },
    where: { step: 'examine' },
  })
  await reconcile(app)
  const { body, status, text } = await app.stranger('GET', '/health')
  expect([status, body]).toMatchObject([200, { logHead: 1, openIncidents: 1, status: 'degraded' }])
  expect(text).not.toMatch(new RegExp(`${TITLE}|${doc.id}|entries`))
  await rawUpdate({
    collection: 'review-decisions',
    payload: app.payload,
    set: { verdict: 'endorse' },
    where: { step: 'examine' },
  })
  await reconcile(app)
  expect(await health()).toMatchObject({ openIncidents: 0, status: 'ok' })
})

test('HEAD is answered as well', async () => {
  expect((await app.stranger('HEAD', '/health')).status).toBe(200)
})

test('a database that does not answer is 503, with no reason given away', async () => {
  ;(app.payload.db as unknown as SQLiteAdapter).client.close()
  const { body, status } = await app.stranger('GET', '/health')
  expect([status, body]).toEqual([
    503,
    {
      database: 'unreachable',
      lastReconciliation: null,
      logHead: null,
      openIncidents: null,
      status: 'degraded',
    },
  ])
})
