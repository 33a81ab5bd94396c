/** Numbers a county may set otherwise. */
export const settings = {
  /** Publicity of the candidates, in natural days (招标投标法实施条例 Art. 54). */
  publicityDays: 3,
  /** Days from the report of the evaluation to the publicity (Art. 54). */
  publicityWithinDays: 3,
  /** Days from the notice of the award to the contract (招标投标法 Art. 46). */
  signWithinDays: 30,
  /** Days to answer an objection to the candidates (Art. 54). */
  answerWithinDays: 3,
  /** Percent the final price may exceed the contract without a published change. */
  maxUnexplainedExcessPercent: 10,
}
