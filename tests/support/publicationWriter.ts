import { publicationsPlugin, release, sweep, verifyLog, withdraw } from '@gongkai/publications'
import { canonicalJson, sha256Hex } from '@gongkai/shared'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { bootPayload } from './bootPayload.ts'
import { adapterAt } from './databaseAdapters.ts'

/** A server process of its own: releases, withdraws, sweeps and verifies, then reports in JSON. */
const [address = '', name = ''] = process.argv.slice(2)
const ROUNDS = 12
const ENTRIES = 6

const payload = await bootPayload({
  config: {
    collections: [{ slug: 'papers', fields: [{ name: 'title', type: 'text' }] }],
    plugins: [
      publicationsPlugin({
        collections: {
          papers: {
            project: ({ snapshot }) => ({
              body: snapshot.fields as { title: string },
              files: [],
              scopes: ['all'],
            }),
          },
        },
        filesDirectory: join(tmpdir(), 'gongkai-no-files'),
        // The same for every process: the key says what it approves.
        isReleased: async ({ approvalKey, snapshot }) => approvalKey === sha256Hex(snapshot),
      }),
    ],
  },
  database: { adapter: ({ push }) => adapterAt({ address, push }) },
  push: false,
})

const report = {
  broken: [] as unknown[],
  failures: [] as unknown[],
  name,
  numbers: [] as number[],
  verified: 0,
}
for (let round = 1; round <= ROUNDS; round++) {
  const target = { id: `shared-${round % ENTRIES}`, collection: 'papers' }
  const snapshot = canonicalJson({ ...target, fields: { title: `${name} ${round}` } })
  const approval = { ...target, approvalKey: sha256Hex(snapshot), snapshot }
  report.numbers.push((await release({ approval, payload })).seq)
  if (round % 4 > 0) continue
  const taken = await withdraw({ ...target, payload, reasonCode: 'issued_in_error' })
  if (taken) report.numbers.push(taken.seq)
  report.failures.push(...(await sweep({ payload })).failures)
  const { firstBad } = await verifyLog({ payload })
  if (firstBad) report.broken.push(firstBad)
  report.verified += 1
}
process.stdout.write(`\n${JSON.stringify(report)}\n`, () => process.exit(0))
