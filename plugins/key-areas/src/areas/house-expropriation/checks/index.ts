import { cases } from './cases.ts'
import { proceedings } from './proceedings.ts'

export const checks = [...cases, ...proceedings]
