import { approvalKey, contentHash } from './contentHash.ts'

import { type Decision, type Step, STEPS } from './review.ts'

/** Ways in which the evidence behind an approval can fail to hold. */
export type EvidenceFault =
  'forgedApproval' | 'forgedSignature' | 'missingSignature' | 'orphanApproval' | 'snapshotAltered'

type StoredDecision = Decision & { claimKey: string; contentHash: string; signer: { id: string } }

type StoredApproval = {
  contentHash: string
  key: string
  salt: string
  target: string
  targetCollection: string
  targetId: string
}

/** Everything that is kept about one approval. */
export type Evidence = {
  approval: StoredApproval
  /** Decisions of the approval's review. */
  decisions: readonly StoredDecision[]
  request: undefined | { id: string; target: string }
  snapshot: undefined | { content?: null | string; erasedAt?: null | string; salt: string }
  /** Auth collection whose people sign. */
  staff: string
}

/**
 * What is wrong with an approval: it must name its own content, belong to a review of the same
 * document and carry the three signatures of that content; its snapshot must be the approved text.
 */
export function evidenceFaults(evidence: Evidence): EvidenceFault[] {
  const { request, snapshot } = evidence
  if (request?.target !== evidence.approval.target) return ['orphanApproval']
  const isOfSnapshot = !snapshot || snapshot.salt === evidence.approval.salt
  if (!namesItsContent(evidence.approval) || !isOfSnapshot) return ['forgedApproval']
  const { contentHash: hash } = evidence.approval
  const signature = signatureFault({ ...evidence, contentHash: hash, request: request.id })
  return [...(signature ? [signature] : []), ...(isIntact(evidence) ? [] : SNAPSHOT_ALTERED)]
}

/** Whether three people approved exactly this, whatever became of the stored text. */
export function isSigned(faults: readonly EvidenceFault[]): boolean {
  return faults.every((fault) => fault === 'snapshotAltered')
}

/**
 * What is wrong with the three signatures a review was approved with, of exactly this content and in
 * one attempt, by three different people.
 */
export function signatureFault({
  contentHash,
  decisions,
  request,
  staff,
}: {
  contentHash: string
  request: string
} & Pick<Evidence, 'decisions' | 'staff'>): 'forgedSignature' | 'missingSignature' | undefined {
  const ofContent = decisions.filter((decision) => decision.contentHash === contentHash)
  const signatures = STEPS.map((step) => ofContent.find((decision) => signs(decision, step)))
  const chain = signatures.filter((signature) => signature !== undefined)
  if (chain.length < STEPS.length) return 'missingSignature'
  const people = new Set(chain.map(({ person }) => person))
  const attempts = new Set(chain.map(({ attempt }) => attempt))
  const areGenuine = chain.every(
    (decision) =>
      decision.claimKey === claimKey({ ...decision, request }) &&
      decision.person === `${staff}:${decision.signer.id}`,
  )
  return people.size === STEPS.length && attempts.size === 1 && areGenuine
    ? undefined
    : 'forgedSignature'
}

/** The unique key of a signature: one for each step of each attempt. */
export function claimKey({
  attempt,
  request,
  step,
}: {
  attempt: number
  request: string
  step: Step
}): string {
  return `${request}:${attempt}:${step}`
}

const SNAPSHOT_ALTERED: EvidenceFault[] = ['snapshotAltered']

function signs({ step, verdict }: Decision, awaited: Step): boolean {
  return step === awaited && verdict === (awaited === 'handle' ? 'submit' : 'endorse')
}

function namesItsContent({ contentHash, key, targetCollection, targetId }: StoredApproval) {
  return key === approvalKey({ id: targetId, collection: targetCollection, contentHash })
}

function isIntact({ approval, snapshot }: Evidence): boolean {
  if (!snapshot?.content) return Boolean(snapshot?.erasedAt)
  return contentHash({ salt: approval.salt, snapshot: snapshot.content }) === approval.contentHash
}
