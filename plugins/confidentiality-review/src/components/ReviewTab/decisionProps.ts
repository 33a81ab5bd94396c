import type { Payload } from 'payload'

import type { AttachmentChange } from '../../domain/compareAttachments.ts'
import { pluginOptions } from '../../engine/pluginOptions.ts'
import type { ReviewOverview } from '../../overview/reviewOverview.ts'

import type { DecisionPanelProps } from '../DecisionPanel/index.tsx'

/** What the decision panel needs while a signature is awaited; null otherwise. */
export function decisionProps({
  attachments,
  overview: { actions, isOpen, request },
  payload,
}: {
  attachments: AttachmentChange[]
  overview: ReviewOverview
  payload: Payload
}): DecisionPanelProps | null {
  if (!isOpen || request?.state !== 'pending' || request.step === 'handle') return null
  return {
    attachments: attachments
      .filter(({ change }) => change !== 'removed')
      .map(({ sha256 }) => sha256),
    checks: pluginOptions(payload).checklist,
    refusals: actions.endorse,
    sheet: {
      attempt: request.attempt,
      contentHash: request.contentHash ?? '',
      no: request.no,
      step: request.step,
    },
    step: request.step,
    target: { id: request.targetId, collection: request.targetCollection },
  }
}
