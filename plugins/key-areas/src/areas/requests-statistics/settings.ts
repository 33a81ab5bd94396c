/** Numbers a county may set otherwise. */
export const settings = {
  /** Working days within which a request is answered (条例 Art. 33); more on average is warned of. */
  replyWithinWorkingDays: 20,
}
