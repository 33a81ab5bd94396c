/** Numbers a county may set otherwise. */
export const settings = {
  /** Days from approval to publication (预算法 第十四条: with the budget). */
  publicationDays: 20,
}
