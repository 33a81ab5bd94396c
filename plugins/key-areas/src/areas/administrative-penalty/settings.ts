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
