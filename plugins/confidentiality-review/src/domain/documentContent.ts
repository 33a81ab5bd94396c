/** The fields of a document, with what is reviewed with them by name, such as long tables. */
export type DocumentContent = {
  enclosures: Record<string, unknown>
  fields: Record<string, unknown>
}
