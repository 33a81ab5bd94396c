import { countySettings } from '../settings/countySettings.ts'

/** The numbers of the rules as this installation has them. */
export const RULE_SETTINGS = countySettings.rules
