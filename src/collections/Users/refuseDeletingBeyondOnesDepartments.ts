import type { CollectionBeforeDeleteHook } from 'payload'

import { codedError } from '@gongkai/shared'

import type { Staff } from '../../access/staff.ts'

import { translate } from '../../translations/translate.ts'
import { isBeyondDepartmentsOf } from './isBeyondDepartmentsOf.ts'

/** Nobody deletes their own account, nor one that reaches beyond the departments they administer. */
export const refuseDeletingBeyondOnesDepartments: CollectionBeforeDeleteHook = async ({
  id,
  req,
}) => {
  if (!req.user) return
  const account = (await req.payload.findByID({ id, collection: 'users', depth: 0, req })) as Staff
  const isOwn = String(id) === req.user.id
  if (isOwn || isBeyondDepartmentsOf({ account, administrator: req.user })) {
    throw codedError({
      code: isOwn ? 'OWN_RIGHTS' : 'BEYOND_OWN_DEPARTMENTS',
      message: translate({ message: { key: isOwn ? 'ownRights' : 'onlyOwnDepartments' }, req }),
      status: 403,
    })
  }
}
