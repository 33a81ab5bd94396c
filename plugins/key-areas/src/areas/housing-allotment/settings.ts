/** Numbers a county may set otherwise. */
export const settings = {
  /** Whether the first day of the publicity counts; civil law leaves it out. */
  countStartDay: false,
  /** The results of a round are open to objection for this many natural days (local rules). */
  publicityDays: 7,
}
