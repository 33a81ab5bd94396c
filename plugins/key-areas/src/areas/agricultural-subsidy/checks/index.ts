import { amounts } from './amounts.ts'
import { scheme } from './scheme.ts'

export const checks = [...scheme, ...amounts]
