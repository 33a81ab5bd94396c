import { createPermit } from '@gongkai/shared'

export const evaluationsPermit = createPermit('withheld-evaluations')
