const MINUTE = 60_000

/** How much guessing is put up with, by name and by address. */
export const LOGIN_LIMITS = {
  failuresOfAddress: 30,
  failuresOfName: 5,
  lockTimeMs: 15 * MINUTE,
  /** Messages with a link to a new password, for one name. */
  resetMails: 5,
  windowMs: 15 * MINUTE,
}
