/** Numbers a county may set otherwise. */
export const settings = {
  /** Whether the first day of a posting counts; civil law leaves it out. */
  countStartDay: false,
  /** Working days for which the acceptance of a 报告书 is posted. */
  reportWorkingDays: 10,
  /** Working days for which the acceptance of a 报告表 is posted. */
  formWorkingDays: 5,
  /** Working days for which the decision proposed is posted. */
  proposalWorkingDays: 5,
  /** Working days within which a decision is published. */
  decisionWorkingDays: 7,
}

/** What the law prescribes of them for every county. */
export const legalLimits = {
  proposalWorkingDays: { basis: '《建设项目环境影响评价政府信息公开指南（试行）》', least: 5 },
}
