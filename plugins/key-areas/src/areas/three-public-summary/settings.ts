/** Numbers a county may set otherwise. */
export const settings = {
  /** Days from approval to publication (预算法 第十四条). */
  publicationDays: 20,
  /** A change from this many per cent on needs its reason. */
  reasonFromPercent: 5,
}

/** What the law prescribes of them for every county. */
export const legalLimits = {
  publicationDays: { basis: '《预算法》第十四条', most: 20 },
}
