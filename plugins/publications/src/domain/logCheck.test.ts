import { expect, test } from '@jest/globals'
import fc from 'fast-check'

import type { Change } from './change.ts'

import { buildItem, contentSha256Of } from './item.ts'
import { checkRecord, hiddenEntries, startWalk } from './logCheck.ts'
import { EMPTY_LOG, type LogRecord, nextRecord } from './record.ts'

const at = '2026-03-10T09:00:00+08:00'

/** A log in which entry `entries[i]` gets its next revision at number i + 1. */
function logOf(entries: number[]): LogRecord[] {
  const newest = new Map<number, LogRecord>()
  const log: LogRecord[] = []
  for (const entry of entries) {
    const publicId = `urn:uuid:${entry}`
    const before = newest.get(entry)
    const revision = (before?.revision ?? 0) + 1
    const base = { content_text: `第${revision}稿` }
    const item = buildItem({ base, publicId, revision, state: 'published' })
    const change: Change = { at, kind: before ? 'revised' : 'published', material: true }
    const record = nextRecord({
      appearance: {
        approvalKey: `${entry}-${revision}`,
        change,
        contentSha256: contentSha256Of(item),
        datePublished: at,
        entryKey: `papers:${entry}`,
        item,
        publicId,
        revision,
        scopes: ['all'],
        state: 'published',
      },
      at,
      head: log.at(-1) ?? EMPTY_LOG,
      newest: before,
    })
    if (before) Object.assign(before, { body: null, superseded: true })
    newest.set(entry, record)
    log.push(record)
  }
  return log
}

function firstBadOf(log: LogRecord[]): number | undefined {
  const walk = startWalk()
  for (const record of log) {
    const bad = checkRecord({ record, walk })
    if (bad) return bad.seq
  }
  return hiddenEntries(walk)[0]?.seq
}

const entries = fc.array(fc.nat({ max: 4 }), { maxLength: 12, minLength: 1 })

test('a log in order passes', () => {
  fc.assert(fc.property(entries, (of) => firstBadOf(logOf(of)) === undefined))
})

test('a deleted record is named, unless it was the last', () => {
  fc.assert(
    fc.property(entries, fc.nat(), (of, pick) => {
      const log = logOf([...of, 0])
      const index = pick % of.length
      log.splice(index, 1)
      return firstBadOf(log) === index + 1
    }),
  )
})

const CHAINED = [
  'approvalKey',
  'at',
  'contentSha256',
  'prevHash',
  'publicId',
  'recordHash',
  'revision',
] as const

test('one altered member is named', () => {
  fc.assert(
    fc.property(entries, fc.nat(), fc.constantFrom(...CHAINED), (of, pick, member) => {
      const log = logOf(of)
      const record = log[pick % log.length]
      if (record) Object.assign(record, { [member]: member === 'revision' ? 99 : 'forged' })
      return firstBadOf(log) === record?.seq
    }),
  )
})

test('a newest record without its text is named', () => {
  fc.assert(
    fc.property(entries, fc.constantFrom('body', 'superseded'), (of, member) => {
      const log = logOf(of)
      const record = log.at(-1)
      if (record) Object.assign(record, { [member]: member === 'body' ? null : true })
      return firstBadOf(log) === record?.seq
    }),
  )
})

test('a number given twice is named', () => {
  const [record] = logOf([1])
  expect(record && firstBadOf([record, record])).toBe(1)
})

test('a body taken from another record is named', () => {
  const [first, second] = logOf([1, 2])
  if (!first || !second) throw new Error('two records were made')
  expect(firstBadOf([first, { ...second, body: first.body ?? null }])).toBe(2)
})
