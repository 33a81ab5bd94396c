export { type DocumentNumber, parseDocumentNumber } from '../documentNumber.ts'
