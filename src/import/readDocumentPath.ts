/** Where a file is sent to be read into a form. */
export const READ_DOCUMENT_PATH = '/document-readings'
