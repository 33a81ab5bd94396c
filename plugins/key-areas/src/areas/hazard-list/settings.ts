export const settings = {
  /** Days before the term at which what is not yet put right is pointed out. */
  noticeDays: 7,
}
