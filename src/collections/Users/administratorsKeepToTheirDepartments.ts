import type { CollectionBeforeChangeHook } from 'payload'

import { codedError } from '@gongkai/shared'

import type { Staff } from '../../access/staff.ts'

import { translate } from '../../translations/translate.ts'
import { isBeyondDepartmentsOf } from './isBeyondDepartmentsOf.ts'

/** A department's administrator neither touches nor makes accounts that reach beyond it. */
export const administratorsKeepToTheirDepartments: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const account = originalDoc as Staff | undefined
  if (!req.user || (operation === 'update' && account?.id === req.user.id)) return data
  const accounts = [{ ...account, ...data } as Staff, ...(account ? [account] : [])]
  if (accounts.some((each) => isBeyondDepartmentsOf({ account: each, administrator: req.user }))) {
    throw codedError({
      code: 'BEYOND_OWN_DEPARTMENTS',
      message: translate({ message: { key: 'onlyOwnDepartments' }, req }),
      status: 403,
    })
  }
  return data
}
