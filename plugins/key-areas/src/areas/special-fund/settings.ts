/** Numbers a county may set otherwise. */
export const settings = {
  /** Natural days for which allocations are posted at least. */
  noticeDays: 10,
}
