/** Numbers a county may set otherwise. */
export const settings = {
  /** Days an intention is published before the procurement starts. */
  intentionDays: 30,
  /** Shortest posting periods in working days, by kind of notice. */
  postingWorkingDaysTender: 5,
  postingWorkingDaysNegotiation: 3,
  postingWorkingDaysResult: 1,
  postingWorkingDaysSingleSource: 5,
  /** Notice of the result, counted from the day the supplier was determined. */
  resultNoticeWorkingDays: 2,
  /** Report of the evaluation (2), determination (5) and notice (2), counted from the opening. */
  resultWorkingDaysAfterOpening: 9,
  /** Signing of the contract, counted from the notice of the result. */
  signWithinDays: 30,
  /** Notice of the contract, counted from its signing. */
  contractNoticeWorkingDays: 2,
  /** Notice of acceptance, counted from the end of performance. */
  acceptanceNoticeDays: 30,
  /** Projects of a purchaser in a row that one supplier may win before it is remarked. */
  sameWinnerProjects: 3,
  /** Fewest experts of an evaluation. */
  minExperts: 3,
  /** Representatives of the purchaser are one in this many at most. */
  oneRepresentativeIn: 3,
}

/** What the law prescribes of them for every county. */
export const legalLimits = {
  contractNoticeWorkingDays: { basis: '《政府采购法实施条例》第五十条', most: 2 },
  postingWorkingDaysSingleSource: { basis: '《政府采购法实施条例》第三十八条', least: 5 },
  resultNoticeWorkingDays: { basis: '《政府采购法实施条例》第四十三条', most: 2 },
}
