/** Where the admin shows the catalogue as a tree. */
export const CATALOGUE_PATH = '/catalogue'
