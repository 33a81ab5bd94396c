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
  const { totalDocs } = await req.payload.count({ collection: 'users', req })
  return totalDocs === 0 ? { ...data, seesAllDepartments: true } : data
}
