import { countySettings } from '../settings/countySettings.ts'

/** How long each kind of notice is posted, as this installation has it. */
export const POSTING_RULES = countySettings.posting
