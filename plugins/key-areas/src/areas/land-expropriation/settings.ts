/** Numbers a county may set otherwise. */
export const settings = {
  /** Division code of the county, six digits; left empty, the codes of parcels only agree. */
  countyCode: '',
  /** Whether the day a notice goes up counts; civil law leaves it out. */
  countStartDay: false,
  /** 征收土地预公告 is posted for this many working days (土地管理法实施条例 26). */
  preNoticeWorkingDays: 10,
  /** 补偿安置方案公告 is posted for this many natural days (土地管理法 47). */
  planDays: 30,
  /** Survey results go up within this many working days after the survey. */
  surveyPublicityWorkingDays: 5,
  /** Approvals are published within this many working days of their receipt. */
  approvalPublicityWorkingDays: 10,
  /** 征收土地公告 follows within this many working days of the receipt of the approval (条例 31). */
  annotationWorkingDays: 15,
  /** Above these areas, and for any 永久基本农田, the State Council approves (土地管理法 46). */
  stateCouncilCultivatedHa: 35,
  stateCouncilOtherHa: 70,
  /** Hectares are rounded to four digits: half a unit of the last one, in 亩. */
  hectareRoundingMu: '0.00075',
}

/** What the law prescribes of them for every county. */
export const legalLimits = {
  annotationWorkingDays: { basis: '《土地管理法实施条例》第三十一条', most: 15 },
  approvalPublicityWorkingDays: { basis: '《农村集体土地征收基层政务公开标准指引》', most: 10 },
  planDays: { basis: '《土地管理法》第四十七条', least: 30 },
  preNoticeWorkingDays: { basis: '《土地管理法实施条例》第二十六条', least: 10 },
}
