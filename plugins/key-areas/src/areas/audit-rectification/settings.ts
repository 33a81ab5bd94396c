/** Numbers a county may set otherwise. */
export const settings = {
  /** Months after the audit result within which the rectification notice has to follow. */
  noticeWithinMonths: 12,
}
