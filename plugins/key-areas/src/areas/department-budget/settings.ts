/** 政府收支分类科目: the first three digits of the functional classes. */
const functionalClasses = [
  ...['201', '202', '203', '204', '205', '206', '207', '208', '210', '211', '212', '213', '214'],
  ...['215', '216', '217', '219', '220', '221', '222', '223', '224', '227', '229', '230', '231'],
  ...['232', '233'],
]

/** 部门预算支出经济分类 and 政府预算支出经济分类. */
const economicClasses = [
  ...['301', '302', '303', '307', '309', '310', '311', '312', '313', '399'],
  ...['501', '502', '503', '504', '505', '506', '507', '508', '509', '510', '511', '512', '513'],
  ...['514', '515', '599'],
]

const required = ['balance', 'income', 'expenditure', 'appropriation', 'general', 'basic']

/** Numbers and code lists a county may set otherwise. */
export const settings = {
  economicClasses,
  functionalClasses,
  /** An execution below this many per cent is pointed out. */
  lowExecutionPercent: 70,
  /** Days from approval to publication (预算法 第十四条). */
  publicationDays: 20,
  /** A change from this many per cent on needs its reason. */
  reasonFromPercent: 5,
  requiredTables: {
    adjustment: ['expenditure'],
    budget: [...required, 'threePublic', 'fund'],
    final: [...required, 'threePublic', 'fund', 'stateCapital'],
  },
  /** Economic classes of the four 三公 expenses. */
  threePublicCodes: {
    abroad: '30212',
    carPurchase: '31013',
    carRunning: '30231',
    reception: '30217',
  },
}

/** What the law prescribes of them for every county. */
export const legalLimits = {
  publicationDays: { basis: '《预算法》第十四条', most: 20 },
}
