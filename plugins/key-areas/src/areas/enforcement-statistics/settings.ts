/** Numbers a county may set otherwise. */
export const settings = {
  /** Last month and day of the next year to publish the statistics of a year. */
  dueMonthDay: '01-31',
}
