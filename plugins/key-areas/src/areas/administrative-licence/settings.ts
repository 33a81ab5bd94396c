/** Numbers a county may set otherwise. */
export const settings = {
  /** Days until a decision is published (发改办财金〔2018〕424号). */
  publishWithinWorkingDays: 7,
  /** Days until a changed or annulled decision is withdrawn (行政处罚法 Art. 48). */
  withdrawWithinWorkingDays: 3,
}

/** What the law prescribes of them for every county. */
export const legalLimits = {
  publishWithinWorkingDays: { basis: '发改办财金〔2018〕424号', most: 7 },
}
