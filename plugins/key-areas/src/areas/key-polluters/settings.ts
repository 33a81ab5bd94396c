export const settings = {
  /** The lists of a year are published by this month and day (环境监管重点单位名录管理办法). */
  publishedBy: '03-31',
}
