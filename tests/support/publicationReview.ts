import type { Payload } from 'payload'

import { isReleased } from '@gongkai/confidentiality-review'
import { erase, publicationsPlugin, publicStateOf, release, withdraw } from '@gongkai/publications'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { bootReviewProject } from './bootReviewProject.ts'
import type { TestDatabase } from './databases.ts'
import { takeTurnsAt } from './interleaving.ts'
import { storedRows } from './storedRows.ts'

/** The bare review project with a real public log behind it, as two server processes. */
export async function bootReviewedLog(testDatabase: TestDatabase) {
  const filesDirectory = mkdtempSync(path.join(tmpdir(), 'reviewed-log-'))
  const project = await bootReviewProject(testDatabase, {
    neighbours: [
      publicationsPlugin({
        collections: {
          papers: {
            project: ({ snapshot }) => ({
              body: { content_text: titleIn(snapshot), title: titleIn(snapshot) },
              files: [],
              scopes: ['all'],
            }),
          },
        },
        filesDirectory,
        isReleased,
      }),
    ],
    options: {
      onReleased: async ({ approval, payload }) => void (await release({ approval, payload })),
      onTakenDown: async ({ payload, takedown: { erase: isErasure, ...takedown } }) =>
        void (await (isErasure ? erase : withdraw)({ ...takedown, payload })),
      publicStateOf,
    },
  })
  const peer = await project.bootPeer()
  for (const process of [project.payload, peer]) takeTurnsAt(process)
  return {
    ...project,
    close: async () => {
      await project.close()
      await rm(filesDirectory, { force: true, recursive: true })
    },
    peer,
    /** Records of a paper, oldest first. */
    records: (id: string) =>
      storedRows({
        collection: 'publications',
        payload: project.payload,
        sort: 'seq',
        where: { entryKey: { equals: `papers:${id}` } },
      }),
    /** Title that is public now; `null` when nothing is. */
    publicTitle: (id: string) => publicTitle({ id, payload: project.payload }),
  }
}

export type ReviewedLog = Awaited<ReturnType<typeof bootReviewedLog>>

async function publicTitle({ id, payload }: { id: string; payload: Payload }) {
  const state = await publicStateOf({ id, collection: 'papers', payload })
  return state?.snapshot ? titleIn(JSON.parse(state.snapshot) as Record<string, unknown>) : null
}

function titleIn({ fields }: Record<string, unknown>): string {
  return String((fields as { title?: unknown }).title)
}
