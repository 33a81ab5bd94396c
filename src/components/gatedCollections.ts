/** Collections whose documents go through review before the public sees them. */
export const GATED_COLLECTIONS = [
  'entries',
  'notices',
  'interpretations',
  'catalog-items',
  'guides',
] as const
