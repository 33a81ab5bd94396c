/** Numbers a county may set otherwise. */
export const settings = {
  /** Days until a decision is published (发改办财金〔2018〕424号). */
  publishWithinWorkingDays: 7,
  /** Days until a changed or annulled decision is withdrawn (行政处罚法 Art. 48). */
  withdrawWithinWorkingDays: 3,
  /** 信用修复管理办法 is in force from this day on. */
  displayLimitsFrom: '2026-04-01',
  /** The longest display in months, by severity, counted from the decision. */
  maxDisplayMonthsMinor: 3,
  maxDisplayMonthsOrdinary: 12,
  maxDisplayMonthsSerious: 36,
  /** The shortest display in months before a repair of credit may end it. */
  minDisplayMonthsOrdinary: 3,
  minDisplayMonthsSerious: 12,
}

/** What the law prescribes of them for every county. */
export const legalLimits = {
  maxDisplayMonthsMinor: { basis: '《信用修复管理办法》', most: 3 },
  maxDisplayMonthsOrdinary: { basis: '《信用修复管理办法》', most: 12 },
  maxDisplayMonthsSerious: { basis: '《信用修复管理办法》', most: 36 },
  minDisplayMonthsOrdinary: { basis: '《信用修复管理办法》', least: 3 },
  minDisplayMonthsSerious: { basis: '《信用修复管理办法》', least: 12 },
  publishWithinWorkingDays: { basis: '发改办财金〔2018〕424号', most: 7 },
  withdrawWithinWorkingDays: { basis: '《行政处罚法》第四十八条', most: 3 },
}
