import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { isFrozen } from '../domain/review.ts'
import { enginePermit, rehearsalPermit } from '../engine/permit.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import { refuse } from '../engine/refuse.ts'
import { openRequest } from '../engine/requests.ts'
import { findRow } from '../engine/rows.ts'
import { isPublished } from '../gate/isPublished.ts'
import { targetKey } from '../names.ts'

type OperationArgs = {
  data?: Record<string, unknown>
  draft?: boolean
  id?: number | string
  publishAllLocales?: boolean
  publishSpecificLocale?: string
  trash?: boolean
  unpublishAllLocales?: boolean | string
}

/**
 * Layer A: the request normaliser. An open wish to publish is refused; every other write becomes a
 * draft whatever the client's flags say, so a plain PATCH on a live document is a pending edit.
 */
export const draftOnly: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (enginePermit.isHeld() || rehearsalPermit.isHeld()) return args
  const wish = args as unknown as OperationArgs
  const target =
    wish.id === undefined ? undefined : targetKey({ id: wish.id, collection: collection.slug })
  switch (operation as string) {
    case 'create':
    case 'update':
    case 'updateByID':
      if (asksToPublish(wish)) throw refuse({ code: 'APPROVAL_REQUIRED', req })
      await mustNotBeUnderReview(target)
      return { ...args, ...asDraft(wish) }
    case 'delete':
    case 'deleteByID':
      await mustBeUnreviewed(target)
      return args
    case 'restoreVersion':
      if (wish.draft !== true) throw refuse({ code: 'RESTORE_AS_DRAFT', req })
      return args
    case 'read':
      return isStaff(req) || overrideAccess ? args : { ...args, ...asOutsider() }
    default:
      return args
  }

  async function mustNotBeUnderReview(key: string | undefined): Promise<void> {
    const request = key && (await openRequest({ payload: req.payload, target: key }))
    if (request && isFrozen(request.state)) {
      throw refuse({ code: 'UNDER_REVIEW', data: { no: request.no }, req })
    }
  }

  async function mustBeUnreviewed(key: string | undefined): Promise<void> {
    if (!key) return
    const request = await findRow({
      kind: 'requests',
      payload: req.payload,
      where: { target: { equals: key } },
    })
    if (request) throw refuse({ code: 'HISTORY_IS_KEPT', data: { no: request.no }, req })
  }
}

function asksToPublish({
  data,
  publishAllLocales,
  publishSpecificLocale,
  unpublishAllLocales,
}: OperationArgs) {
  return (
    isPublished(data) || Boolean(publishAllLocales || publishSpecificLocale || unpublishAllLocales)
  )
}

function asDraft({ data }: OperationArgs): Partial<OperationArgs> {
  const { _status, ...content } = data ?? {}
  return { data: content, draft: true }
}

function isStaff({ payload, user }: PayloadRequest): boolean {
  return user?.collection === pluginOptions(payload).staff.collection
}

/** Flags and documents that anybody but staff might send along with a read are dropped. */
function asOutsider(): Partial<OperationArgs> & { data: undefined } {
  return { data: undefined, draft: false, trash: false }
}
