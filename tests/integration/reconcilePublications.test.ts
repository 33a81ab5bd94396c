import {
  createPublicationReader,
  reconcilePublications,
  release,
  verifyLog,
  withdraw,
} from '@gongkai/publications'
import { chainHash, sha256Hex } from '@gongkai/shared'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describeEachDatabase } from '../support/databases.ts'
import {
  approvalOf,
  bootPublicationProject,
  COLLECTION,
  type PublicationProject,
} from '../support/publicationProject.ts'
import { rawDelete, rawInsert, rawUpdate } from '../support/rawDatabase.ts'
import { storedRows } from '../support/storedRows.ts'
import { Killed, killAfterWrites } from '../support/writeFaults.ts'

type Entry = { approvalKey: string; entryKey: string; id: string; seq: number; sha256: string }

describeEachDatabase('reconciliation of the public record', (testDatabase) => {
  let project: PublicationProject

  beforeAll(async () => {
    project = await bootPublicationProject({ testDatabase })
  })
  afterAll(() => project.close())

  /** An entry with one file of its own. */
  async function published(id: string): Promise<Entry> {
    const file = await project.writeOriginal({ content: `file of ${id}`, filename: `${id}.pdf` })
    const paper = { attachments: { file }, title: id }
    const approval = approvalOf({ id, paper, project })
    const { seq } = await release({ approval, payload: project.payload })
    const entryKey = `${COLLECTION}:${id}`
    return { id, approvalKey: approval.approvalKey, entryKey, seq, sha256: file.sha256 }
  }
  const copyOf = ({ sha256 }: Entry) => join(project.filesDirectory, sha256.slice(0, 2), sha256)
  const recordAt = async (seq: number) => {
    const where = { seq: { equals: seq } }
    const [row] = await storedRows({ collection: 'publications', where, ...project })
    return row as Record<string, unknown>
  }
  const heightOf = async () => (await verifyLog(project)).height

  async function found(): Promise<string[]> {
    const lines: string[] = []
    for await (const { kind, repaired, subject } of reconcilePublications(project)) {
      lines.push(`${repaired ? 'repaired' : 'INCIDENT'} ${kind} ${subject}`)
    }
    return lines.sort()
  }

  /** Runs twice: a repair is reported once, an incident as long as it is there. */
  async function expectFound(...expected: string[]): Promise<void> {
    expect(await found()).toEqual([...expected].sort())
    expect(await found()).toEqual(expected.filter((line) => line.startsWith('INCIDENT')).sort())
  }

  test('a sound log has no findings, and nothing is written', async () => {
    await published('sound')
    const { id } = await published('withdrawn')
    await withdraw({ id, collection: COLLECTION, payload: project.payload, reasonCode: 'other' })
    const height = await heightOf()
    const revive = killAfterWrites({ payload: project.payload, writes: 0 })
    expect(await found()).toEqual([])
    revive()
    expect(await heightOf()).toBe(height)
  })

  test('killed at any write of a repair, the next run finishes it', async () => {
    const entry = await published('fragile')
    let lines: string[] = []
    for (let writes = 0; writes < 20; writes++) {
      await rm(copyOf(entry), { force: true })
      await rawUpdate({
        collection: 'publications',
        set: { body: null },
        where: { seq: entry.seq },
        ...project,
      })
      const revive = killAfterWrites({ payload: project.payload, writes })
      lines = await found().catch((error: unknown) => {
        if (error instanceof Killed) return ['killed']
        throw error
      })
      revive()
      await found()
      expect(await readFile(copyOf(entry), 'utf8')).toBe('file of fragile')
      expect((await recordAt(entry.seq)).body).toContain('fragile')
      if (lines.every((line) => line.startsWith('repaired'))) return
    }
    throw new Error(`never came through: ${lines.join(', ')}`)
  }, 180_000)

  test('a deleted and an altered public file are copied anew from the original', async () => {
    const [lost, forged] = [await published('lost'), await published('forged')]
    await rm(copyOf(lost))
    await writeFile(copyOf(forged), 'FILE OF forged')
    await expectFound(
      `repaired alteredFile file:${forged.sha256}`,
      `repaired missingFile file:${lost.sha256}`,
    )
    expect(await readFile(copyOf(lost), 'utf8')).toBe('file of lost')
    expect(await readFile(copyOf(forged), 'utf8')).toBe('file of forged')
  })

  test('without its original an altered file goes, and people are told', async () => {
    const entry = await published('orphan')
    const original = join(project.originals, 'orphan.pdf')
    await writeFile(copyOf(entry), 'FILE OF orphan')
    await writeFile(original, 'FILE OF orphan')
    expect(await found()).toEqual([
      `INCIDENT alteredFile file:${entry.sha256}`,
      `INCIDENT entryNotSettled ${entry.entryKey}`,
    ])
    expect(await project.copies()).not.toContain(entry.sha256)
    await writeFile(original, 'file of orphan')
    await expectFound(`repaired missingFile file:${entry.sha256}`)
  })

  test('files that no entry names are removed, others are reported', async () => {
    const sha256 = sha256Hex('planted')
    const folder = join(project.filesDirectory, sha256.slice(0, 2))
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, sha256), 'planted')
    await writeFile(join(project.filesDirectory, 'index.html'), 'planted')
    await expectFound(`repaired extraFile file:${sha256}`, 'INCIDENT strangeFile file:index.html')
    expect(await project.copies()).not.toContain(sha256)
    await rm(join(project.filesDirectory, 'index.html'))
  })

  test('a body altered, blanked or hidden is served again as approved', async () => {
    const entries = [await published('body1'), await published('body2'), await published('body3')]
    const original = await recordAt(entries[0]!.seq)
    const attacks: Record<string, boolean | null | string>[] = [
      { body: String(original.body).replace('body1', 'never approved') },
      { body: null },
      { superseded: true },
    ]
    for (const [index, set] of attacks.entries()) {
      const { seq } = entries[index]!
      await rawUpdate({ collection: 'publications', set, where: { seq }, ...project })
    }
    await expectFound(...entries.map(({ entryKey }) => `repaired notServed ${entryKey}`))
    const reader = createPublicationReader(project)
    const record = await reader.record(String(original.publicId))
    expect(record?.body.title).toBe('body1')
    expect(await verifyLog(project)).toMatchObject({ ok: true })
  })

  test('a record without a released approval is an incident', async () => {
    const { approvalKey, seq } = await published('unapproved')
    const approval = project.ports.released.get(approvalKey)
    project.ports.released.delete(approvalKey)
    await expectFound(`INCIDENT recordWithoutApproval record:${seq}`)
    project.ports.released.set(approvalKey, approval ?? '')
    await expectFound()
  })

  test('a record forged behind the head, with a sound chain, is overtaken by the true one', async () => {
    const entry = await published('overwritten')
    const { id: _, createdAt, updatedAt, ...head } = await recordAt(await heightOf())
    const forged = {
      ...head,
      approvalKey: 'f'.repeat(64),
      prevHash: head.recordHash,
      revision: 2,
      seq: (head.seq as number) + 1,
    }
    const { approvalKey, at, contentSha256, prevHash, publicId, revision, seq, state } =
      forged as typeof forged & Record<string, unknown>
    const recordHash = chainHash({
      entry: { approvalKey, at, contentSha256, publicId, revision, seq, state },
      previousHash: String(prevHash),
    })
    const body = String(head.body).replace('"revision":1', '"revision":2')
    await rawInsert({
      collection: 'publications',
      row: { ...forged, body, recordHash } as never,
      ...project,
    })
    const lines = await found()
    expect(lines).toContain(`repaired recordWithoutState record:${seq}`)
    const record = await createPublicationReader(project).record(String(publicId))
    expect(record).toMatchObject({ revision: 1, seq: seq + 1 })
    expect(entry.seq).toBeLessThan(seq)
  })

  test('a deleted record is found by the chain and left to people', async () => {
    const { seq } = await published('in the middle')
    await published('after it')
    await rawDelete({ collection: 'publications', where: { seq }, ...project })
    expect(await verifyLog(project)).toMatchObject({ firstBad: { seq }, ok: false })
    const run = await found()
    expect(run).toContain(`INCIDENT brokenLog record:${seq}`)
  })
})
