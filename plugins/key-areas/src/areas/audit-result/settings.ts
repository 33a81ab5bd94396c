/** Numbers a county may set otherwise. */
export const settings = {
  /** Audits of economic accountability usually are not public; false when the county publishes them. */
  warnOfAccountability: true,
}
