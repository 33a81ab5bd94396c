export const PLUGIN = 'key-areas'

/** The field of a record that holds its key area: a block, at most one. */
export const KEY_AREA_FIELD = 'keyArea'

/** `POST` of the value somebody is writing; answers with what the checks say. */
export const CHECK_PATH = '/key-areas/check'
