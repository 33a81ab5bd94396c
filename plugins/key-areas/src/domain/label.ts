/** A text in both languages of the admin. Placeholders are written `{{name}}`. */
export type Label = { en: string; zh: string }

export type Language = keyof Label
