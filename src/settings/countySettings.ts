import { readCountySettings } from './readCountySettings.ts'

/** Read once, when the server starts. */
export const countySettings = readCountySettings(process.env)
