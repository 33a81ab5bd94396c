import type { CollectionSlug } from 'payload'
import { incident, repairedFinding } from '@gongkai/shared'

import { differenceFromApproved } from '../domain/differenceFromApproved.ts'
import { contentSnapshot } from '../engine/contentSnapshot.ts'
import { enginePermit } from '../engine/permit.ts'
import { unpublishRow } from '../engine/publishRow.ts'
import { isPublished } from '../gate/isPublished.ts'
import { targetKey } from '../names.ts'
import { approvalInForce, type ApprovedText, saysApproved } from './approvals.ts'
import { approvedContent } from './approvedContent.ts'
import { type Data, type Document, newestPublishedVersion, storedRow } from './documents.ts'
import type { ReviewFinding } from './findings.ts'
import { isInFlight } from './inFlight.ts'
import { reconcileVersion } from './reconcileVersion.ts'

/**
 * Compares what a document shows as published, its row and its newest published version, with the
 * approval in force. What nobody approved goes off line, what was approved is put back.
 */
export async function* reconcileDocument(document: Document): AsyncGenerator<ReviewFinding> {
  const { payload } = document
  const target = targetKey(document)
  const row = await storedRow(document)
  const version = await newestPublishedVersion(document)
  if (!version && !shows(row)) return
  if (await isInFlight({ payload, target })) return
  const approved = await approvalInForce({ payload, target })
  if (shows(row)) {
    yield* approved ? reconcileRow({ approved, document, row }) : takeOffline(document)
  }
  if (version) yield* reconcileVersion({ approved, document, version })
}

/** Stores the approved content in the row, published. The gate compares it once more. */
export async function restoreRow({
  approved,
  document,
}: {
  approved: ApprovedText
  document: Document
}): Promise<void> {
  const { id, collection, payload } = document
  const content = await approvedContent({ approved, document })
  await enginePermit.run(() =>
    payload.db.updateOne({
      id,
      collection: collection as CollectionSlug,
      data: { ...content, _status: 'published' },
    }),
  )
}

/** Whether the row is published and says what was approved. */
export async function showsApproved({
  approved,
  document,
}: {
  approved: ApprovedText
  document: Document
}): Promise<boolean> {
  const row = await storedRow(document)
  if (!shows(row)) return false
  const snapshot = await contentSnapshot({ ...document, data: row })
  return saysApproved({ approved, snapshot })
}

async function* takeOffline(document: Document): AsyncGenerator<ReviewFinding> {
  yield await repairedFinding({
    isGone: async () => !shows(await storedRow(document)),
    kind: 'unapprovedRow',
    payload: document.payload,
    repair: () => unpublishRow(document),
    subject: targetKey(document),
  })
}

async function* reconcileRow({
  approved,
  document,
  row,
}: {
  approved: ApprovedText
  document: Document
  row: Data
}): AsyncGenerator<ReviewFinding> {
  const snapshot = await contentSnapshot({ ...document, data: row })
  const details = { approval: approved.approval.key }
  const subject = targetKey(document)
  if (!saysApproved({ approved, snapshot })) {
    yield await repairedFinding({
      details,
      isGone: () => showsApproved({ approved, document }),
      kind: 'alteredRow',
      payload: document.payload,
      repair: () => restoreRow({ approved, document }),
      subject,
    })
    return
  }
  const difference =
    approved.text && differenceFromApproved({ approved: approved.text, current: snapshot })
  if (difference === 'attachments') yield incident({ details, kind: 'alteredAttachment', subject })
  if (difference === 'enclosures') yield incident({ details, kind: 'alteredEnclosure', subject })
}

function shows(row: Data | null): row is Data {
  return row !== null && isPublished(row)
}
