import type { CollectionSlug } from 'payload'
import { repairedFinding } from '@gongkai/shared'

import { contentSnapshot } from '../engine/contentSnapshot.ts'
import { enginePermit } from '../engine/permit.ts'
import { targetKey } from '../names.ts'
import { type ApprovedText, approvedTexts, saysApproved } from './approvals.ts'
import { approvedContent } from './approvedContent.ts'
import { type Document, newestPublishedVersion, type VersionRow } from './documents.ts'
import type { ReviewFinding } from './findings.ts'

type Judged = { approved: ApprovedText | undefined; document: Document; version: VersionRow }

/**
 * The newest published version of a public document says what is approved now; that of any other
 * document, what was approved once. Another one is put right, or becomes a draft.
 */
export async function* reconcileVersion(judged: Judged): AsyncGenerator<ReviewFinding> {
  const { approved, document, version } = judged
  if (await isApproved(judged)) return
  yield await repairedFinding({
    details: { version: String(version.id) },
    isGone: async () => {
      const newest = await newestPublishedVersion(document)
      return !newest || isApproved({ approved, document, version: newest })
    },
    kind: approved ? 'alteredVersion' : 'unapprovedVersion',
    payload: document.payload,
    repair: () => putRight(judged),
    subject: targetKey(document),
  })
}

async function isApproved({ approved, document, version }: Judged): Promise<boolean> {
  const snapshot = await contentSnapshot({ ...document, data: version.version })
  const candidates = approved
    ? [approved]
    : await approvedTexts({
        payload: document.payload,
        states: ['released', 'revoked', 'superseded'],
        target: targetKey(document),
      })
  return candidates.some((candidate) => saysApproved({ approved: candidate, snapshot }))
}

async function putRight({ approved, document, version }: Judged): Promise<void> {
  const { createdAt, parent, updatedAt } = version
  const content = approved ? await approvedContent({ approved, document }) : { _status: 'draft' }
  await enginePermit.run(() =>
    document.payload.db.updateVersion({
      id: version.id,
      collection: document.collection as CollectionSlug,
      versionData: {
        createdAt,
        parent,
        updatedAt,
        version: { ...version.version, ...content },
      } as never,
    }),
  )
}
