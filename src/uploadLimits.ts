export const UPLOAD_LIMIT_MEGABYTES = 50

/** The most text in one request: a document, or any body that is no file. */
export const TEXT_LIMIT_MEGABYTES = 2

const MEGABYTE = 1024 * 1024

/** Payload's limits for multipart requests; the request may hold the fields beside the file. */
export const uploadLimits = {
  abortOnLimit: true,
  limits: {
    fieldSize: TEXT_LIMIT_MEGABYTES * MEGABYTE,
    fileSize: UPLOAD_LIMIT_MEGABYTES * MEGABYTE,
  },
  requestSizeLimit: (UPLOAD_LIMIT_MEGABYTES + 2) * MEGABYTE,
}
