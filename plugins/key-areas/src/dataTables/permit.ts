import { createPermit } from '@gongkai/shared'

import { PLUGIN } from '../names.ts'

/** Held while a long list is stored; nothing else writes the tables. */
export const tablesPermit = createPermit(PLUGIN)
