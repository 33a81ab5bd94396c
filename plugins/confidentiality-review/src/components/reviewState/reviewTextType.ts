import type { ReviewTextKey } from '../../translations/index.ts'

/** Gives a text of this plugin in the reader's language, on either side of the wire. */
export type ReviewText = (key: ReviewTextKey, variables?: Record<string, number | string>) => string
