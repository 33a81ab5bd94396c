/** Numbers a county may set otherwise. */
export const settings = {
  /** Whether the first day of a consultation counts; civil law leaves it out. */
  countStartDay: false,
  /** The draft plan is open to comment for this many natural days (国务院令第590号, 10). */
  planDraftDays: 30,
  /** A household asks for a review of its appraisal within this many days (评估办法, 20). */
  reviewDays: 10,
}

/** What the law prescribes of them for every county. */
export const legalLimits = {
  planDraftDays: { basis: '《国有土地上房屋征收与补偿条例》第十条', least: 30 },
}
