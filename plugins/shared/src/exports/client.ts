export { addDays, dayOf, daysBetween } from '../civilDays.ts'
export { isValidCreditCode } from '../creditCode.ts'
export { type DocumentNumber, parseDocumentNumber } from '../documentNumber.ts'
export { fileSize } from '../fileSize.ts'
export { officeDate } from '../officeTime.ts'
export {
  addWorkingDays,
  isWorkingDay,
  MissingHolidayCalendar,
  whenCalendarKnown,
  workingDaysBetween,
} from '../workingDays.ts'
