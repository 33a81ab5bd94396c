export const UPLOAD_LIMIT_MEGABYTES = 50

const MEGABYTE = 1024 * 1024

/** Payload's limits for multipart requests; the request may hold the fields beside the file. */
export const uploadLimits = {
  abortOnLimit: true,
  limits: { fileSize: UPLOAD_LIMIT_MEGABYTES * MEGABYTE },
  requestSizeLimit: (UPLOAD_LIMIT_MEGABYTES + 2) * MEGABYTE,
}
