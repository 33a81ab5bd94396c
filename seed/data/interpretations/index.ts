import type { InterpretationSeed } from '../seedItem.ts'

import { economy } from './economy.ts'
import { livelihood } from './livelihood.ts'
import { urbanAndRural } from './urbanAndRural.ts'

export const interpretations: InterpretationSeed[] = [...urbanAndRural, ...livelihood, ...economy]
