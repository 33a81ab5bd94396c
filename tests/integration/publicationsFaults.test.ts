import {
  createPublicationReader,
  erase,
  publicStateOf,
  release,
  sweep,
  verifyLog,
  withdraw,
} from '@gongkai/publications'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { readFile, rm, writeFile } from 'node:fs/promises'

import { describeEachDatabase } from '../support/databases.ts'
import {
  approvalOf,
  bootPublicationProject,
  COLLECTION,
  type PublicationProject,
} from '../support/publicationProject.ts'
import { rawDelete, rawUpdate } from '../support/rawDatabase.ts'
import { storedRows } from '../support/storedRows.ts'
import { Killed, killAfterWrites } from '../support/writeFaults.ts'

const IN_ORDER = { appended: 0, cleared: 0, failures: [] }
const reason = { note: '内容有误', reasonCode: 'issued_in_error' }

/** More writes than any single step of the engine makes. */
const MANY_WRITES = 40

describeEachDatabase('the public log under fire', (testDatabase) => {
  let project: PublicationProject
  let id: string
  let count = 0

  beforeAll(async () => {
    project = await bootPublicationProject({ testDatabase })
  })
  afterAll(() => project.close())
  beforeEach(() => {
    count += 1
    id = `paper-${count}`
  })

  const target = (of = id) => ({ id: of, collection: COLLECTION, payload: project.payload })
  const reader = () => createPublicationReader({ payload: project.payload })
  const stored = (collection: string, of = id) =>
    storedRows({
      collection,
      payload: project.payload,
      where: { entryKey: { equals: `${COLLECTION}:${of}` } },
    })

  /** Runs the work until it comes through, each time killed one write later; counts the deaths. */
  async function killAtEveryWrite({
    afterwards,
    work,
  }: {
    afterwards: (of: string) => Promise<void>
    work: (of: string) => Promise<unknown>
  }): Promise<number> {
    let deaths = 0
    for (let writes = 0; writes < MANY_WRITES; writes++) {
      const of = `${id}-${writes}`
      const revive = killAfterWrites({ payload: project.payload, writes })
      try {
        await work(of)
        break
      } catch (error) {
        if (!(error instanceof Killed)) throw error
      } finally {
        revive()
      }
      expect((await sweep(project)).failures).toEqual([])
      await afterwards(of)
      deaths = writes + 1
    }
    expect(deaths).toBeLessThan(MANY_WRITES)
    return deaths
  }

  test('a release killed between any two writes is finished, or never began', async () => {
    const file = await project.writeOriginal({ content: id, filename: `${id}.pdf` })
    const approvals = new Map(
      Array.from({ length: MANY_WRITES }, (_, writes) => [
        `${id}-${writes}`,
        approvalOf({ id: `${id}-${writes}`, paper: { attachments: { a: file } }, project }),
      ]),
    )
    const publish = (of: string) =>
      release({ approval: approvals.get(of) as never, payload: project.payload })
    const deaths = await killAtEveryWrite({
      afterwards: async (of) => {
        const begun = (await stored('publication-states', of)).length > 0
        expect((await publicStateOf(target(of)))?.state).toBe(begun ? 'published' : undefined)
        const { seq } = await publish(of)
        expect(await stored('publications', of)).toHaveLength(1)
        expect((await reader().file(file.sha256))?.state).toBe('live')
        expect(await verifyLog(project)).toEqual({ height: seq, ok: true })
      },
      work: publish,
    })
    expect(deaths).toBeGreaterThanOrEqual(5)
    expect(await sweep(project)).toEqual(IN_ORDER)
  })

  test('a revision with another file, killed anywhere, leaves no old text and no old file', async () => {
    const made = new Map<string, { newer: string; older: string }>()
    const files = async (of: string) => ({
      newer: await project.writeOriginal({ content: `${of} 新`, filename: `${of}-2.pdf` }),
      older: await project.writeOriginal({ content: `${of} 旧`, filename: `${of}-1.pdf` }),
    })
    for (let writes = 0; writes < MANY_WRITES; writes++) {
      const of = `${id}-${writes}`
      const { newer, older } = await files(of)
      await release({
        approval: approvalOf({
          id: of,
          paper: { attachments: { a: older }, text: '旧文' },
          project,
        }),
        payload: project.payload,
      })
      const approval = approvalOf({
        id: of,
        paper: { attachments: { a: newer }, text: '新文' },
        project,
      })
      made.set(of, { newer: newer.sha256, older: older.sha256 })
      const revive = killAfterWrites({ payload: project.payload, writes })
      const died = await release({ approval, payload: project.payload }).then(
        () => false,
        (error: unknown) => error instanceof Killed,
      )
      revive()
      expect((await sweep(project)).failures).toEqual([])
      await release({ approval, payload: project.payload })
      const bodies = (await stored('publications', of)).map(({ body }) => body).filter(Boolean)
      expect(bodies).toEqual([expect.stringContaining('新文')])
      expect((await reader().file(older.sha256))?.state).toBe('gone')
      expect(await project.copies()).not.toContain(older.sha256)
      expect((await reader().file(newer.sha256))?.state).toBe('live')
      if (!died) break
    }
    expect(await sweep(project)).toEqual(IN_ORDER)
    expect(made.size).toBeGreaterThan(5)
    expect(made.size).toBeLessThan(MANY_WRITES)
    expect((await verifyLog(project)).ok).toBe(true)
  })

  test('an erasure killed anywhere is carried through by the sweeper', async () => {
    const secrets = Array.from({ length: MANY_WRITES }, (_, index) => `${id}-${index}`)
    const prepare = async (of: string) => {
      const file = await project.writeOriginal({ content: `私 ${of}`, filename: `私-${of}.pdf` })
      for (const text of ['私一', '私二']) {
        const paper = { attachments: { a: file }, text, title: '私' }
        await release({
          approval: approvalOf({ id: of, paper, project }),
          payload: project.payload,
        })
      }
      return file.sha256
    }
    const digests = new Map<string, string>()
    for (const of of secrets.slice(0, 16)) digests.set(of, await prepare(of))
    const deaths = await killAtEveryWrite({
      afterwards: async (of) => {
        const begun = (await stored('publication-states', of)).length === 3
        expect((await publicStateOf(target(of)))?.state).toBe(begun ? 'erased' : 'published')
        if (!begun) await erase({ ...target(of), ...reason })
        const left = [
          ...(await stored('publications', of)),
          ...(await stored('publication-states', of)),
        ]
        expect(JSON.stringify(left)).not.toContain('私')
        expect(await project.copies()).not.toContain(digests.get(of))
        expect((await reader().file(digests.get(of) ?? ''))?.filename).toBe('')
      },
      work: (of) => erase({ ...target(of), ...reason }),
    })
    expect(deaths).toBeGreaterThanOrEqual(6)
    expect(deaths).toBeLessThan(16)
    expect(await sweep(project)).toEqual(IN_ORDER)
    expect((await verifyLog(project)).ok).toBe(true)
  })

  test('a lost outbox notice is found by comparing states with records', async () => {
    const approval = approvalOf({ id, paper: {}, project })
    project.ports.fault = new Error('projection down')
    await expect(release({ approval, payload: project.payload })).rejects.toThrow('down')
    const entryKey = `${COLLECTION}:${id}`
    expect((await sweep(project)).failures).toContainEqual({
      entryKey,
      error: 'Error: projection down',
    })
    project.ports.fault = undefined
    expect(await stored('publication-outbox')).toHaveLength(1)
    await rawDelete({ collection: 'publication-outbox', where: { entryKey }, ...project })
    expect(await sweep(project)).toEqual({ appended: 1, cleared: 0, failures: [] })
    expect((await publicStateOf(target()))?.state).toBe('published')
  })

  test('one entry that fails does not keep the sweeper from the others', async () => {
    const bad = approvalOf({ id, paper: {}, project })
    const good = approvalOf({ id: `${id}-good`, paper: {}, project })
    project.ports.fault = new Error('projection down')
    for (const approval of [bad, good]) {
      await expect(release({ approval, payload: project.payload })).rejects.toThrow('down')
    }
    project.ports.fault = undefined
    project.ports.released.delete(bad.approvalKey)
    const { appended, failures } = await sweep(project)
    expect(appended).toBe(1)
    expect(failures.map(({ entryKey }) => entryKey)).toEqual([`${COLLECTION}:${id}`])
    await withdraw({ ...target(), ...reason })
  })

  test('a takedown works while nothing can be projected', async () => {
    const approval = approvalOf({ id, paper: { text: '要撤的正文' }, project })
    await release({ approval, payload: project.payload })
    project.ports.fault = new Error('projection down')
    project.ports.tablesFault = new Error('tables down')
    await withdraw({ ...target(), ...reason })
    expect((await publicStateOf(target()))?.state).toBe('withdrawn')
    await erase({ ...target(), ...reason })
    expect(JSON.stringify(await stored('publications'))).not.toContain('要撤的正文')
    project.ports.fault = undefined
    project.ports.tablesFault = undefined
  })

  test('a withdrawn text is not read, even before its record is marked superseded', async () => {
    const approval = approvalOf({ id, paper: { text: '撤回的正文' }, project })
    const { seq } = await release({ approval, payload: project.payload })
    const [before] = await stored('publications')
    await withdraw({ ...target(), ...reason })
    await rawUpdate({
      collection: 'publications',
      set: { body: String(before?.body), superseded: false },
      where: { seq },
      ...project,
    })
    const { records } = await reader().changes({ after: seq - 1, limit: 10, scope: 'all' })
    expect(records.map(({ state }) => state)).toEqual(['withdrawn'])
    const list = await reader().list({ limit: 1000, scope: 'all' })
    expect(JSON.stringify(list)).not.toContain('撤回的正文')
    await sweep(project)
    expect((await stored('publications'))[0]).toMatchObject({ superseded: true })
    expect(await sweep(project)).toEqual(IN_ORDER)
  })

  test('a public copy that was lost is put back, and one left behind is removed', async () => {
    const file = await project.writeOriginal({ content: id, filename: `${id}.pdf` })
    const approval = approvalOf({ id, paper: { attachments: { a: file } }, project })
    await release({ approval, payload: project.payload })
    const path = (await reader().file(file.sha256))?.path ?? ''
    await rm(path)
    expect(await sweep(project)).toEqual(IN_ORDER)
    expect(await readFile(path, 'utf8')).toBe(id)

    await withdraw({ ...target(), ...reason })
    await writeFile(path, id)
    await rawUpdate({
      collection: 'publication-files',
      set: { state: 'live' },
      where: { sha256: file.sha256 },
      ...project,
    })
    expect(await reader().file(file.sha256)).toMatchObject({ state: 'gone' })
    expect(await sweep(project)).toEqual(IN_ORDER)
    expect(await project.copies()).not.toContain(file.sha256)
  })
})
