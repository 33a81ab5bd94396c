/** Numbers a county may set otherwise. */
export const settings = {
  /** Days from approval to publication (预算法 第十四条: with the budget). */
  publicationDays: 20,
}

/** What the law prescribes of them for every county. */
export const legalLimits = {
  publicationDays: { basis: '《预算法》第十四条', most: 20 },
}
