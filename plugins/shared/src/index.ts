/** Building blocks shared by the Gongkai plugins. */
export { addCollections } from './addCollections.ts'
export { addTranslations } from './addTranslations.ts'
export { canonicalJson } from './canonicalJson.ts'
export { addDays, dayOf, daysBetween } from './civilDays.ts'
export { codedError } from './codedError.ts'
export { isValidCreditCode } from './creditCode.ts'
export { decorateAdapter } from './decorateAdapter.ts'
export { createQueue } from './createQueue.ts'
export { type DocumentNumber, parseDocumentNumber } from './documentNumber.ts'
export { type Finding, findingsAbout, incident, repairedFinding } from './finding.ts'
export { guardMachineCollections } from './guardMachineCollections.ts'
export { chainHash, GENESIS_HASH } from './hashChain.ts'
export { isUniqueViolation } from './isUniqueViolation.ts'
export { machineCollection } from './machineCollection.ts'
export { mapCollections } from './mapCollections.ts'
export { isSettingGroup, mergedSettings } from './mergedSettings.ts'
export { newUuid } from './newUuid.ts'
export { noonOf } from './noonOf.ts'
export { officeDate, officeTime } from './officeTime.ts'
export { ownPagesOnly } from './ownPagesOnly.ts'
export { createPermit, type Permit } from './permit.ts'
export { readJsonObject } from './readJsonObject.ts'
export { retryDeadlock } from './retryDeadlock.ts'
export { retryWithJitter } from './retryWithJitter.ts'
export { sha256Hex } from './sha256Hex.ts'
export { checkBeforeServing } from './startChecks/checkBeforeServing.ts'
export { secretProblems } from './startChecks/secretProblems.ts'
export { type UnsafeSetting, UnsafeSetup } from './startChecks/unsafeSetup.ts'
export { walkRows } from './walkRows.ts'
export {
  addWorkingDays,
  isWorkingDay,
  MissingHolidayCalendar,
  whenCalendarKnown,
  workingDaysBetween,
} from './workingDays.ts'
