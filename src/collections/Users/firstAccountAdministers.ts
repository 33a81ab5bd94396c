import type { CollectionBeforeValidateHook } from 'payload'

/** The first account of an installation sees all departments, and so may set up the rest. */
export const firstAccountAdministers: CollectionBeforeValidateHook = async ({
  data,
  operation,
  req,
}) => {
  const isFirstRegistration =
    operation === 'create' && !req.user && !(data?.departments as unknown[] | undefined)?.length
  if (!isFirstRegistration) return data
  const somebody = await req.payload.db.findOne({ collection: 'users', req, where: {} })
  return somebody ? data : { ...data, seesAllDepartments: true }
}
