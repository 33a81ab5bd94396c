/** One row of the standard catalogue; channels in Chinese as the catalogue prints them. */
export type CatalogItemSeed = {
  key: string
  /** Key areas whose records of the department fulfil the row. */
  areas?: string[]
  audience: 'public' | 'specificGroup'
  audienceText?: string
  basis: string
  channels: string[]
  cycle?: 'P1M' | 'P1Y' | 'P3M' | 'P6M' | 'P7D'
  deadlineText: string
  department: string
  elements: string
  firstLevel: string
  level: 'county' | 'township' | 'village'
  mode: 'onApplication' | 'proactive'
  secondLevel: string
  title: string
}

const TWENTY_DAYS = '信息形成或者变更之日起20个工作日内'
const WEB = ['政府网站', '公开查阅点']

export const catalogItems: CatalogItemSeed[] = [
  row({
    key: 'cat-annual-report',
    areas: ['requests-statistics'],
    basis: '《政府信息公开条例》第四十九条、第五十条',
    channels: [...WEB, '政府公报'],
    cycle: 'P1Y',
    deadlineText: '每年3月31日前',
    department: 'xzfb',
    elements: '主动公开情况；收到和处理申请情况；行政复议、行政诉讼情况；存在的问题和改进情况',
    names: ['政府信息公开', '年度报告'],
  }),
  row({
    key: 'cat-government-budget',
    areas: ['government-budget', 'three-public-summary', 'government-debt'],
    basis: '《预算法》第十四条；《政府信息公开条例》第二十条',
    cycle: 'P1Y',
    deadlineText: '县人民代表大会批准后20日内',
    department: 'czj',
    elements:
      '一般公共预算收入表、支出表、本级支出表、基本支出表、转移支付表；政府债务限额和余额；“三公”经费汇总',
    names: ['预决算', '政府预算'],
  }),
  row({
    key: 'cat-special-fund',
    areas: ['special-fund'],
    basis: '《政府信息公开条例》；《澄川县财政专项资金信息公开管理办法》',
    channels: [...WEB, '社区/企事业单位/村公示栏（电子屏）'],
    cycle: 'P3M',
    deadlineText: '季后15日内；没有新增的发布说明',
    department: 'czj',
    elements: '资金来源；分配原则；分配结果；拨付进度；绩效；监督电话',
    names: ['财政专项资金', '分配和拨付'],
  }),
  row({
    key: 'cat-land-approval',
    areas: ['land-expropriation'],
    basis: '《土地管理法》；《政府信息公开条例》第二十一条',
    channels: ['政府网站', '社区/企事业单位/村公示栏（电子屏）'],
    deadlineText: '收到征地批准文件之日起10个工作日内',
    department: 'zrzyj',
    elements: '批准机关、文号、时间、用途；位置、地类、面积；补偿标准；安置途径；救济途径',
    names: ['农村集体土地征收', '征收土地公告'],
  }),
  row({
    key: 'cat-land-survey',
    audience: 'specificGroup',
    audienceText: '拟征收土地所在地的村集体成员',
    basis: '《土地管理法实施条例》',
    channels: ['社区/企事业单位/村公示栏（电子屏）', '入户/现场'],
    deadlineText: '调查结束后5个工作日内',
    department: 'zrzyj',
    elements: '土地权属、地类、面积；地上附着物和青苗；权利人确认情况',
    level: 'village',
    names: ['农村集体土地征收', '土地现状调查结果'],
  }),
  row({
    key: 'cat-public-rental',
    areas: ['housing-allotment'],
    basis: '《公共租赁住房管理办法》；《政府信息公开条例》',
    cycle: 'P1M',
    deadlineText: '每月后10个工作日内更新',
    department: 'zjj',
    elements: '待分配房源；申请登记对象；分配过程；分配结果；退出情况；监督电话',
    names: ['保障性住房', '分配与退出'],
  }),
  row({
    key: 'cat-house-compensation',
    areas: ['house-expropriation'],
    audience: 'specificGroup',
    audienceText: '被征收人',
    basis: '《国有土地上房屋征收与补偿条例》第十五条、第二十九条',
    channels: ['入户/现场'],
    deadlineText: TWENTY_DAYS,
    department: 'zjj',
    elements: '调查结果；分户初步评估结果；分户补偿情况',
    names: ['国有土地上房屋征收', '分户补偿情况'],
  }),
  row({
    key: 'cat-enrolment',
    areas: ['school-enrolment'],
    basis: '《义务教育法》；《政府信息公开条例》第二十条',
    channels: [...WEB, '两微一端'],
    cycle: 'P1Y',
    deadlineText: '每年7月31日前，并附解读',
    department: 'jtj',
    elements: '招生意见；学区划分；招生计划；随迁子女入学；录取结果查询方式',
    names: ['义务教育', '招生管理'],
  }),
  row({
    key: 'cat-minimum-living',
    areas: ['social-assistance'],
    basis: '《社会救助暂行办法》',
    channels: [...WEB, '社区/企事业单位/村公示栏（电子屏）'],
    cycle: 'P1M',
    deadlineText: '制定或者获取之日起10个工作日内；公示7个工作日',
    department: 'mzj',
    elements: '保障标准；申请条件和程序；救助户数、人数、金额；监督电话',
    names: ['社会救助', '最低生活保障'],
  }),
  row({
    key: 'cat-aid-townships',
    basis: '《社会救助暂行办法》',
    channels: ['便民服务站', '社区/企事业单位/村公示栏（电子屏）'],
    cycle: 'P1M',
    deadlineText: '审核确认之日起7日内公示',
    department: 'qinghe',
    elements: '初审对象姓名（隐去一字）、所在村、家庭人口；公示期限；异议反映方式',
    level: 'township',
    names: ['社会救助', '低保审核公示'],
  }),
  row({
    key: 'cat-legal-aid',
    basis: '《法律援助法》',
    channels: [...WEB, '政务服务中心'],
    cycle: 'P6M',
    deadlineText: TWENTY_DAYS,
    department: 'sfj',
    elements: '申请条件；材料；程序；法律援助机构名录；案件数量',
    names: ['公共法律服务', '法律援助'],
  }),
  row({
    key: 'cat-audit-result',
    areas: ['audit-result'],
    basis: '《审计法》；《政府信息公开条例》',
    cycle: 'P1Y',
    deadlineText: '审计结果公告批准后20个工作日内',
    department: 'sjj',
    elements: '审计对象和范围；发现的主要问题；审计意见；整改结果',
    names: ['审计公开', '预算执行审计结果'],
  }),
  row({
    key: 'cat-statistics',
    basis: '《统计法》；《政府信息公开条例》第二十条',
    cycle: 'P3M',
    deadlineText: '季后首月25日前',
    department: 'tjj',
    elements: '地区生产总值；工业、投资、消费；财政；居民收入；数据说明',
    names: ['统计信息', '季度经济运行'],
  }),
  row({
    key: 'cat-employment',
    basis: '《就业促进法》',
    channels: [...WEB, '便民服务站', '两微一端'],
    cycle: 'P7D',
    deadlineText: '每周更新',
    department: 'rsj',
    elements: '招聘单位、岗位、条件、待遇；招聘会时间地点；就业援助政策',
    names: ['就业创业', '岗位信息'],
  }),
  row({
    key: 'cat-road-projects',
    areas: ['tender'],
    basis: '《公路法》；《政府信息公开条例》第二十条',
    cycle: 'P3M',
    deadlineText: TWENTY_DAYS,
    department: 'jtysj',
    elements: '项目批准；建设规模；投资；进度；质量监督；竣工验收',
    names: ['重大建设项目', '公路建设'],
  }),
  row({
    key: 'cat-accidents',
    areas: ['accident', 'safety-bulletin'],
    basis: '《安全生产法》；《生产安全事故报告和调查处理条例》',
    cycle: 'P1M',
    deadlineText: '事故调查报告批复后及时公开；月度情况次月15日前',
    department: 'yjj',
    elements: '事故起数、死亡人数；调查报告；整改评估',
    names: ['安全生产', '事故信息'],
  }),
  row({
    key: 'cat-food-sampling',
    areas: ['food-sampling'],
    basis: '《食品安全法》',
    cycle: 'P1M',
    deadlineText: TWENTY_DAYS,
    department: 'scjgj',
    elements: '抽检批次；合格情况；不合格项目、检验结果、标准值；核查处置',
    names: ['食品药品监管', '监督抽检'],
  }),
  row({
    key: 'cat-public-health',
    basis: '《基本医疗卫生与健康促进法》',
    cycle: 'P1Y',
    deadlineText: TWENTY_DAYS,
    department: 'wjj',
    elements: '服务项目；服务对象；机构名录；考核结果；投诉电话',
    names: ['卫生健康', '基本公共卫生服务'],
  }),
  row({
    key: 'cat-air-quality',
    areas: ['air-quality'],
    basis: '《大气污染防治法》；《政府信息公开条例》第二十条',
    cycle: 'P1M',
    deadlineText: '每月10日前公布上月数据',
    department: 'sthjj',
    elements: '监测点位；优良天数；六项污染物浓度；执行标准',
    names: ['生态环境', '空气环境质量'],
  }),
  row({
    key: 'cat-eia',
    areas: ['environmental-assessment'],
    basis: '《环境影响评价法》；《行政许可法》',
    deadlineText: '受理、拟批准、决定三个阶段分别公开',
    department: 'sthjj',
    elements: '项目名称、地点、建设单位；环评文件全本；主要影响和对策；公众参与；批复',
    names: ['生态环境', '环评审批'],
  }),
  row({
    key: 'cat-subsidy',
    areas: ['agricultural-subsidy'],
    basis: '《农业法》；财政部、农业农村部有关规定',
    channels: [...WEB, '社区/企事业单位/村公示栏（电子屏）'],
    deadlineText: TWENTY_DAYS,
    department: 'nyncj',
    elements: '政策依据；申请指南；补贴结果；监督渠道',
    names: ['涉农补贴', '农机购置与应用补贴'],
  }),
  row({
    key: 'cat-city-enforcement',
    areas: ['administrative-penalty'],
    basis: '《行政处罚法》',
    deadlineText: '作出决定之日起7个工作日内',
    department: 'cgj',
    elements: '处罚依据和程序；当事人；违法事实；处罚结果；公示截止期',
    names: ['城市综合执法', '行政处罚决定'],
  }),
]

function row({
  names: [firstLevel, secondLevel],
  ...facts
}: Omit<
  CatalogItemSeed,
  'audience' | 'channels' | 'firstLevel' | 'level' | 'mode' | 'secondLevel' | 'title'
> &
  Partial<Pick<CatalogItemSeed, 'audience' | 'channels' | 'level' | 'mode'>> & {
    names: [firstLevel: string, secondLevel: string]
  }): CatalogItemSeed {
  return {
    audience: 'public',
    channels: WEB,
    level: 'county',
    mode: 'proactive',
    ...facts,
    firstLevel,
    secondLevel,
    title: `${firstLevel}—${secondLevel}`,
  }
}
