/** Numbers a county may set otherwise. */
export const settings = {
  /** Working days within which a request is answered (条例 Art. 33); more on average is warned of. */
  replyWithinWorkingDays: 20,
}

/** What the law prescribes of them for every county. */
export const legalLimits = {
  replyWithinWorkingDays: { basis: '《政府信息公开条例》第三十三条', most: 20 },
}
