export { isValidCreditCode } from '../creditCode.ts'
export { type DocumentNumber, parseDocumentNumber } from '../documentNumber.ts'
export { fileSize } from '../fileSize.ts'
export {
  addWorkingDays,
  isWorkingDay,
  MissingHolidayCalendar,
  workingDaysBetween,
} from '../workingDays.ts'
