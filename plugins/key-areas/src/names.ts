export const PLUGIN = 'key-areas'

/** The field of a record that holds its key area: a block, at most one. */
export const KEY_AREA_FIELD = 'keyArea'

/** `POST` of the value somebody is writing; answers with what the checks say. */
export const CHECK_PATH = '/key-areas/check'

/** Where the long lists of key areas lie. */
export const DATA_TABLES = 'data-tables'

/** Storing, reading, importing and exporting long lists. */
export const TABLES_PATH = '/key-areas/tables'
