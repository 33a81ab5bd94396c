import { en } from './en.ts'
import { zh } from './zh.ts'

type Keys<T> = {
  [K in keyof T & string]: T[K] extends string ? Singular<K> : `${K}:${Keys<T[K]>}`
}[keyof T & string]

/** Counted texts come as `name_one` and `name_other` and are asked for as `name` with a `count`. */
type Singular<K extends string> = K extends `${infer Name}_one` | `${infer Name}_other` ? Name : K

/** Every text of this plugin, as `group:name`. */
export type ReviewTextKey = Keys<(typeof en)['confidentialityReview']>

export const translations = { en, zh }
