import { en } from './en.ts'
import { zh } from './zh.ts'

type Keys<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}:${Keys<T[K]>}`
}[keyof T & string]

/** Every text of this plugin, as `group:name`. */
export type ReviewTextKey = Keys<(typeof en)['confidentialityReview']>

export const translations = { en, zh }
