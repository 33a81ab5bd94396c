/** Numbers a county may set otherwise. */
export const settings = {
  /** Working days within which a change is published (条例 Art. 26). */
  changeWithinWorkingDays: 20,
  /** Months after which somebody has to confirm that the information still holds. */
  confirmEveryMonths: 6,
}

/** What the law prescribes of them for every county. */
export const legalLimits = {
  changeWithinWorkingDays: { basis: '《政府信息公开条例》第二十六条', most: 20 },
}
