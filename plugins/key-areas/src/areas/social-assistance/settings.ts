/** Numbers a county may set otherwise. */
export const settings = {
  /** Whether the first day of the publicity counts; civil law leaves it out. */
  countStartDay: false,
  /** Aid for one person a month above the standard times this is asked about. */
  perPersonLimit: '1.3',
  /** Lists are open to objection for this many natural days. */
  publicityDays: 7,
  /** A month is published within this many working days after it. */
  publicationWorkingDays: 10,
}
