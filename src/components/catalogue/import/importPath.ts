/** Under the admin. */
export const CATALOGUE_IMPORT_PATH = '/catalogue-import' as const
