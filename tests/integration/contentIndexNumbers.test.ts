import { officeDate } from '@gongkai/shared'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { completeDraft } from '../../src/review/completeDraft.ts'
import { type App, bootApp } from '../support/bootApp.ts'
import { ENTRY } from '../support/soundRecords.ts'
import {
  AUDIT,
  FINANCE,
  staffOfTwoDepartments,
  type TwoDepartments,
} from '../support/staffOfTwoDepartments.ts'

let app: App
let staff: TwoDepartments

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
})

afterAll(() => app.close())

const year = officeDate(new Date()).slice(0, 4)

async function draft(department = staff.audit.id): Promise<string> {
  const { id } = await app.payload.create({
    collection: 'entries',
    data: { ...ENTRY, department },
    draft: true,
  })
  return id
}

async function assign(id: string, payload = app.payload): Promise<string> {
  const req = await createLocalReq({}, payload)
  await completeDraft({ id, collection: 'entries', payload, req })
  return (await numberOf(id)) ?? ''
}

/** As in a process of its own: what waits in turn for one Payload does not wait for another. */
const assignElsewhere = (id: string) => assign(id, Object.create(app.payload) as typeof app.payload)

const numberOf = async (id: string) =>
  (await app.payload.findByID({ id, collection: 'entries', draft: true })).indexNumber

describe('R4-01 index numbers', () => {
  it('R4-01 count up within department and year', async () => {
    const numbers = [
      await assign(await draft()),
      await assign(await draft()),
      await assign(await draft(staff.finance.id)),
    ]
    expect(numbers).toEqual([
      `${AUDIT.creditCode}/${year}-00001`,
      `${AUDIT.creditCode}/${year}-00002`,
      `${FINANCE.creditCode}/${year}-00001`,
    ])
  })

  it('are written onto the newest draft and leave the rest of it alone', async () => {
    const id = await draft()
    await app.payload.update({
      id,
      collection: 'entries',
      data: { title: '新的标题' },
      draft: true,
    })
    const number = await assign(id)
    expect(await app.payload.findByID({ id, collection: 'entries', draft: true })).toMatchObject({
      _status: 'draft',
      indexNumber: number,
      title: '新的标题',
    })
  })

  it('are written with the rest of what submission adds, and not again', async () => {
    const { id } = await app.payload.create({
      collection: 'entries',
      data: { ...ENTRY, department: staff.audit.id, summary: null },
      draft: true,
    })
    const versions = async () => {
      const where = { parent: { equals: id } }
      return (await app.payload.countVersions({ collection: 'entries', where })).totalDocs
    }
    const before = await versions()
    const indexNumber = await assign(id)
    expect(await app.payload.findByID({ id, collection: 'entries', draft: true })).toMatchObject({
      indexNumber,
      summary: expect.stringMatching(/./),
    })
    await assign(id)
    expect((await versions()) - before).toBe(1)
  })

  it('R4-01 are given once, whoever asks and however often', async () => {
    const id = await draft()
    const numbers = await Promise.all(Array.from({ length: 20 }, () => assignElsewhere(id)))
    expect(new Set(numbers).size).toBe(1)
    expect(await numberOf(id)).toBe(numbers[0])
    expect(await assign(id)).toBe(numbers[0])
  })

  it('are dense and different under 20 claims at once', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => draft(staff.finance.id)))
    const numbers = await Promise.all(ids.map((id) => assignElsewhere(id)))
    const serials = numbers.map((number) => Number(number.slice(-5))).sort((a, b) => a - b)
    expect(serials).toEqual(Array.from({ length: 20 }, (_, index) => index + 2))
    expect(await Promise.all(ids.map(numberOf))).toEqual(numbers)
  })

  it('are found again when the process died before writing the draft', async () => {
    const id = await draft()
    const number = await assign(id)
    await app.payload.update({
      id,
      collection: 'entries',
      data: { indexNumber: null },
      draft: true,
    })
    expect(await assign(id)).toBe(number)
  })

  it('are registered by the engine and by nothing else', async () => {
    const data = { number: 'X/2026-00001', sequence: 1, series: 'X/2026', target: 'entries:x' }
    await expect(app.payload.create({ collection: 'index-numbers', data })).rejects.toThrow(
      'engine only',
    )
    await expect(app.payload.db.create({ collection: 'index-numbers', data })).rejects.toThrow(
      'engine only',
    )
  })
})
