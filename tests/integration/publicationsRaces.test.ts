import {
  createPublicationReader,
  publicStateOf,
  release,
  sweep,
  verifyLog,
  withdraw,
} from '@gongkai/publications'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'

import { describeEachDatabase } from '../support/databases.ts'
import {
  approvalOf,
  bootPublicationProject,
  COLLECTION,
  type PublicationProject,
} from '../support/publicationProject.ts'
import { storedRows } from '../support/storedRows.ts'

const IN_ORDER = { appended: 0, cleared: 0, failures: [] }
const reason = { note: '内容有误', reasonCode: 'issued_in_error' }

describeEachDatabase('several processes on one public log', (testDatabase) => {
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

  test('a slow writer never puts an old state behind a newer one', async () => {
    const peer = await project.bootPeer()
    let asked = 0
    project.ports.whenAsked = async () => {
      asked += 1
      // The first question comes before the state is stored, the second before the record is.
      if (asked === 2) await withdraw({ ...target(), payload: peer, ...reason })
    }
    await release({ approval: approvalOf({ id, paper: {}, project }), payload: project.payload })
    project.ports.whenAsked = async () => {}
    expect(asked).toBe(2)
    expect((await stored('publications')).map(({ state }) => state)).toEqual(['withdrawn'])
    expect((await publicStateOf(target()))?.state).toBe('withdrawn')
    expect(await sweep(project)).toEqual(IN_ORDER)
  })

  test('three server processes on one database keep the numbers dense', async () => {
    const peers = [project.payload, await project.bootPeer(), await project.bootPeer()]
    const before = await reader().head()
    const work = Array.from({ length: 60 }, (_, index) => {
      const approval = approvalOf({
        id: `${id}-${index % 40}`,
        paper: { title: `${index}` },
        project,
      })
      return release({ approval, payload: peers[index % 3] as never })
    })
    const released = await Promise.all(work)
    const report = await verifyLog(project)
    expect(report.ok).toBe(true)
    expect(report.height).toBeGreaterThanOrEqual(before + 40)
    expect(report.height).toBeLessThanOrEqual(before + 60)
    expect(Math.max(...released.map(({ seq }) => seq))).toBe(report.height)
    expect(await sweep(project)).toEqual(IN_ORDER)
  })

  test('processes that release and withdraw the same entries agree in the end', async () => {
    const peers = [project.payload, await project.bootPeer()]
    const of = (index: number) => `${id}-${index % 5}`
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const payload = peers[index % 2] as never
        if (index % 4 === 3) return withdraw({ ...target(of(index)), payload, ...reason })
        const approval = approvalOf({ id: of(index), paper: { title: `${index}` }, project })
        return release({ approval, payload })
      }),
    )
    expect((await verifyLog(project)).ok).toBe(true)
    expect(await sweep(project)).toEqual(IN_ORDER)
    for (let index = 0; index < 5; index++) {
      const steps = await stored('publication-states', of(index))
      const newest = steps.reduce((a, b) => (Number(a.n) > Number(b.n) ? a : b))
      expect((await publicStateOf(target(of(index))))?.state).toBe(newest.state)
    }
  })
})
