import type { CollectionBeforeValidateHook } from 'payload'

/** An attachment without a title is called as its file, without the extension. */
export const titleFromFilename: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'create' || data?.title || !req.file) return data
  return { ...data, title: req.file.name.replace(/\.[^.]+$/, '').slice(0, 200) }
}
