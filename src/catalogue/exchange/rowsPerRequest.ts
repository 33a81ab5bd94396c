/** Rows of a file are stored a part at a time, so that a long import shows how far it is. */
export const ROWS_PER_REQUEST = 100
