export const settings = {
  /** From how many deaths on an accident is 特别重大, 重大 and 较大 (国务院令第493号第三条). */
  deaths: [30, 10, 3],
  /** From how many seriously injured on. */
  seriousInjuries: [100, 50, 10],
  /** From how many 万元 of direct loss on. */
  lossWan: [10_000, 5_000, 1_000],
  /** Days from the accident to the report of the investigation (第二十九条); as many again by leave. */
  investigationDays: 60,
  /** Working days from the approval of the report to its publication. */
  publicationWorkingDays: 20,
  /** Months from the approval within which the measures are reviewed. */
  reviewMonths: 12,
}
