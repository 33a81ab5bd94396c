import { flats } from './flats.ts'
import { publications } from './publications.ts'

export const checks = [...flats, ...publications]
