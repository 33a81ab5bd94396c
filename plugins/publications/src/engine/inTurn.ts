import { createQueue } from '@gongkai/shared'

/** The turn of whoever appends to the log or looks at the files it names. */
export const inTurn = createQueue()
