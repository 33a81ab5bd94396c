/** Numbers a county may set otherwise. */
export const settings = {
  /** The plan of a year is published within this many working days after it is set. */
  planWorkingDays: 20,
  /** What was reached is published within this many working days after the month. */
  progressWorkingDays: 10,
}

/** What the law prescribes of them for every county. */
export const legalLimits = {
  planWorkingDays: { basis: '《政府信息公开条例》第二十六条', most: 20 },
}
