import { createPermit } from '@gongkai/shared'

export const reconciliationPermit = createPermit('reconciliation')
