/**
 * A small department budget of 2026 in 万元, by path in its form; choices by their labels. What follows
 * from these figures and the lines is computed.
 */
export const BUDGET: Record<string, string> = {
  organ: '县审计局',
  fiscalYear: '2026',
  phase: '预算',
  level: '部门（含所属单位）',
  unit: '万元',
  approvedBy: '财政部门批复',
  approvedOn: '2026-02-20',
  approvalDocNo: '澄财预〔2026〕12号',
  publishedOn: '2026-03-05',
  incomeTotal: '320.00',
  previous: '310.00',
  'threePublic.abroad': '0.00',
  'threePublic.carPurchase': '0.00',
  'threePublic.carRunning': '2.00',
  'threePublic.reception': '1.00',
  'threePublic.previous.abroad': '0.00',
  'threePublic.previous.carPurchase': '0.00',
  'threePublic.previous.carRunning': '2.00',
  'threePublic.previous.reception': '1.00',
  'notes.duties': '主管全县审计工作。',
  'notes.setup': '设有内设机构5个。',
  'notes.changes': '2026年支出预算320万元，比上年增加10万元，主要是人员增加。',
  'notes.operatingCosts': '2026年机关运行经费40万元。',
  'notes.stateAssets': '共有公务用车1辆。',
  'notes.performance': '实行绩效目标管理的项目1个，涉及资金20万元。',
  'notes.glossary': '基本支出：为保障机构正常运转而发生的支出。',
}

export const TABLES: Record<string, string[]> = {
  tablesEmpty: ['政府性基金预算支出表', '国有资本经营预算支出表'],
  tablesGiven: ['收支总表', '收入总表', '支出总表', '财政拨款收支总表', '项目支出及绩效目标表'],
}

/** Asked for once a table is named as empty. */
export const EMPTY_NOTE = {
  emptyNote: '本部门2026年没有政府性基金预算支出和国有资本经营预算支出，按规定公开空表。',
}

export const FUNCTIONAL_LINES = [
  ['功能分类科目编码', '科目名称', '金额', '基本支出', '项目支出'],
  ['201', '一般公共服务支出', '280.00', '260.00', '20.00'],
  ['20108', '审计事务', '280.00', '260.00', '20.00'],
  ['2010801', '行政运行', '260.00', '260.00', '0.00'],
  ['2010804', '审计业务', '20.00', '0.00', '20.00'],
  ['221', '住房保障支出', '40.00', '40.00', '0.00'],
  ['22102', '住房改革支出', '40.00', '40.00', '0.00'],
  ['2210201', '住房公积金', '40.00', '40.00', '0.00'],
]

export const ECONOMIC_LINES = [
  ['经济分类科目编码', '科目名称', '金额'],
  ['301', '工资福利支出', '260.00'],
  ['30101', '基本工资', '220.00'],
  ['30113', '住房公积金', '40.00'],
  ['302', '商品和服务支出', '40.00'],
  ['30201', '办公费', '37.00'],
  ['30217', '公务接待费', '1.00'],
  ['30231', '公务用车运行维护费', '2.00'],
]

/** What follows, where a reader would look first. */
export const COMPUTED = {
  basicTotal: '300.00',
  changeRate: '3.23',
  expenditureTotal: '320.00',
  total: '320.00',
  'threePublic.change.total': '0.00',
  'threePublic.total': '3.00',
}
