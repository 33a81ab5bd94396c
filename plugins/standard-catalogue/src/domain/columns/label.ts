/** A word of the catalogue in both languages. */
export type Label = { en: string; zh: string }
