/** Every adapter method the gate decorates: all that write documents or versions of collections. */
export const GATED_METHODS = [
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

export type GatedMethod = (typeof GATED_METHODS)[number]
