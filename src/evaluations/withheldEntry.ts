import type { PayloadRequest } from 'payload'

import { codedError } from '@gongkai/shared'

import { relationId } from '../fields/relationId.ts'
import { translate } from '../translations/translate.ts'

export type WithheldEntry = {
  department: string | undefined
  formedOn: null | string | undefined
  id: string
  isWithheld: boolean
  nextEvaluationOn: null | string | undefined
  title: string
}

/** The newest draft of the entry an address names, if the reader may see it: else 401 or 404. */
export async function withheldEntry(req: PayloadRequest): Promise<WithheldEntry> {
  if (!req.user) {
    const message = translate({ message: { key: 'evaluationSignIn' }, req })
    throw codedError({ code: 'SIGN_IN_REQUIRED', message, status: 401 })
  }
  const { docs } = await req.payload.find({
    collection: 'entries',
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    select: {
      department: true,
      disclosureMode: true,
      formedOn: true,
      nextEvaluationOn: true,
      title: true,
    },
    where: { id: { equals: String(req.routeParams?.entry) } },
  })
  const [entry] = docs
  if (!entry) {
    const message = translate({ message: { key: 'evaluationEntryMissing' }, req })
    throw codedError({ code: 'ENTRY_NOT_FOUND', message, status: 404 })
  }
  const { id, disclosureMode, formedOn, nextEvaluationOn, title } = entry
  return {
    id,
    department: relationId(entry.department),
    formedOn,
    isWithheld: Boolean(disclosureMode) && disclosureMode !== 'proactive',
    nextEvaluationOn,
    title: title ?? '',
  }
}
