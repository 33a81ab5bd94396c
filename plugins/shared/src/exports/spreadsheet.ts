export { type Cell, readSheets, type Sheet } from '../spreadsheet/readSheets.ts'
export { writeSheet } from '../spreadsheet/writeSheet.ts'
