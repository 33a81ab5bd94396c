export { isValidCreditCode } from '../creditCode.ts'
export { type DocumentNumber, parseDocumentNumber } from '../documentNumber.ts'
export { fileSize } from '../fileSize.ts'
export { addWorkingDays, MissingHolidayCalendar, workingDaysBetween } from '../workingDays.ts'
