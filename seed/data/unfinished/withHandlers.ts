import type { EntrySeed } from '../seedItem.ts'

/** Drafts, and what was sent back, taken back or refused. */
export const withHandlers: EntrySeed[] = [
  {
    key: 'mzj-winter-aid-list',
    body: `经村级评议、乡镇审核，现将2026年冬令春荒救助拟救助对象公示如下。
| 序号 | 姓名 | 所在村 | 家庭人口 | 救助原因 | 救助金额（元） |
| 1 | 周*福 | 青禾镇柏树村 | 3 | 长期患病 | 1,200.00 |
| 2 | 吴*英 | 云台乡云上村 | 2 | 肢体残疾 | 1,000.00 |
| 3 | 郑*贵 | 石堰乡石堰村 | 4 | 火灾 | 1,600.00 |
| 合计 | — | — | 9 | — | 3,800.00 |
公示期7日。`,
    category: 'livelihood',
    department: 'mzj',
    formedOn: '2026-10-28',
    genre: '公示',
    keywords: ['冬令救助', '公示'],
    signedBy: '澄川县民政局',
    summary: '公示2026年冬令春荒救助第一批拟救助对象。',
    title: '2026年冬令春荒救助拟救助对象公示（第一批）',
    topic: '1701',
  },
  {
    key: 'fgj-energy-saving',
    body: `2026年节能宣传周期间，全县公共机构用电同比下降4.6%，用水下降3.1%。
县行政中心完成照明改造1,860盏，年节电约21万千瓦时；屋顶光伏并网320千瓦。
下一步开展空调“冬18夏26”温控检查，结果纳入公共机构节能考核。`,
    category: 'other',
    department: 'fgj',
    formedOn: '2026-09-29',
    genre: '其他',
    keywords: ['节能', '公共机构'],
    signedBy: '澄川县发展和改革局',
    summary: '公布2026年公共机构节能宣传周用电用水下降和改造情况。',
    title: '2026年公共机构节能工作情况',
    topic: '1004',
  },
  {
    key: 'kgj-industry-survey',
    body: `根据对118家规模以上工业企业的问卷调查，三季度企业景气情况如下。
认为订单充足的占46.6%，持平的占38.1%，减少的占15.3%；产能利用率平均74.2%。
企业反映的困难依次为：招工难、应收账款周期长、物流成本上升。
排名前五的企业及其产值、利润见附表。`,
    category: 'statistics',
    department: 'kgj',
    formedOn: '2026-10-16',
    genre: '统计数据',
    keywords: ['工业企业', '景气调查'],
    signedBy: '澄川县科技和工业信息化局',
    summary: '公布三季度118家规模以上工业企业订单、产能和困难调查结果。',
    title: '2026年第三季度工业企业景气调查结果',
    topic: '0712',
  },
  {
    key: 'fzz-old-maps',
    body: `县情资料馆新藏民国时期澄川县舆图三幅，现制作高清图像供公众查阅。
图一为县境全图，比例尺十万分之一，标注村镇412处；图二为县城街巷图；图三为河道桥梁图，可以与现存23座石拱桥对照。
图像分辨率600点每英寸，拟在资料馆网页开放下载。`,
    category: 'other',
    department: 'fzz',
    formedOn: '2026-10-13',
    genre: '其他',
    keywords: ['舆图', '县情资料'],
    signedBy: '澄川县地方志编纂中心',
    summary: '介绍县情资料馆新藏三幅民国舆图及数字化查阅安排。',
    title: '民国澄川县舆图数字化开放说明',
    topic: '1201',
  },
  {
    key: 'sfj-mediation-cases',
    body: `2026年前三季度，全县人民调解组织调解纠纷2,316件，成功2,248件，成功率97.1%。
# 典型案例
**案例一**：青禾镇双桥村两户村民因排水沟走向发生争议，调解员三次到场测量，双方同意共同出资改造，费用各半。
**案例二**：某小区业主与物业公司因收费标准产生纠纷，经调解，物业公司公布收支明细，退还多收费用1.26万元。`,
    category: 'livelihood',
    department: 'sfj',
    formedOn: '2026-10-12',
    genre: '其他',
    keywords: ['人民调解', '典型案例'],
    signedBy: '澄川县司法局',
    summary: '公布前三季度人民调解2,316件的情况和两个典型案例。',
    title: '2026年前三季度人民调解工作情况及典型案例',
    topic: '1603',
  },
  {
    key: 'rsj-wage-blacklist',
    body: `依据《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》，现公布2026年第三季度重大欠薪违法行为。
本季度立案9件，追发工资186.40万元，涉及劳动者214人；拟列入失信名单的单位1家。
该单位拖欠26名工人工资41.80万元，经责令支付逾期未付。`,
    category: 'penalties',
    department: 'rsj',
    formedOn: '2026-10-15',
    genre: '公告',
    keywords: ['欠薪', '劳动监察'],
    signedBy: '澄川县人力资源和社会保障局',
    summary: '公布三季度欠薪立案9件、追发工资186.40万元和拟列入失信名单情况。',
    title: '2026年第三季度重大欠薪违法行为公布',
    topic: '1501',
  },
  {
    key: 'jtysj-bridge-load',
    body: `对全县286座农村公路桥梁进行承载力检测，结果如下。
一、二类桥241座，三类桥31座，四类桥14座，没有五类桥。
四类桥全部设置限载标志，限载标准分别为5吨、8吨、10吨；14座桥梁改造已列入2026年计划，其中9座完工。
检测数据按每座桥单独建档，路长负责巡查。`,
    category: 'supervision',
    department: 'jtysj',
    formedOn: '2026-09-22',
    genre: '其他',
    keywords: ['桥梁检测', '限载'],
    signedBy: '澄川县交通运输局',
    summary: '公布286座农村公路桥梁检测分类结果和14座四类桥限载改造情况。',
    title: '2026年农村公路桥梁承载力检测结果',
    topic: '0707',
  },
  {
    key: 'cgj-parking-plan',
    body: `为缓解县城停车难，拟新增机动车停车泊位1,260个。
- 利用待建地块建设临时停车场4处，泊位420个；
- 学校、机关错时开放泊位380个；
- 道路两侧调整施划泊位460个。
前30分钟免费，之后每小时2元，每日最高10元；残疾人专用车辆免费。`,
    category: 'planning',
    department: 'cgj',
    formedOn: '2026-10-20',
    genre: '规划',
    keywords: ['停车泊位', '城市管理'],
    signedBy: '澄川县城市管理综合执法局',
    summary: '公布县城新增停车泊位1,260个的来源和收费安排。',
    title: '2026年县城停车泊位增设方案',
    topic: '1002',
  },
  {
    key: 'wenchang-elevator',
    body: `文昌街道2026年既有住宅加装电梯6部，分布在5个小区，惠及96户。
每部造价约42万元，财政补助20万元，其余由业主按楼层分摊，一楼不出资，逐层系数由全体业主协商确定。
施工期间由街道协调临时停车和老人临时安置。`,
    category: 'livelihood',
    department: 'wenchang',
    formedOn: '2026-10-08',
    genre: '其他',
    keywords: ['加装电梯', '文昌街道'],
    signedBy: '澄川县文昌街道办事处',
    summary: '公布文昌街道2026年加装电梯6部的分布、造价、补助和分摊情况。',
    title: '文昌街道2026年既有住宅加装电梯情况',
    topic: '1002',
  },
  {
    key: 'yuntai-forest-rights',
    body: `云台乡林权登记颁证情况公示：应登记林地3.12万亩，已登记2.86万亩，登记率91.7%。
存在争议的林地0.26万亩，涉及3个村，乡政府已组织现场勘界两次，争议解决前暂缓登记。
权利人可以到乡便民服务中心查询本户登记信息。`,
    category: 'livelihood',
    department: 'yuntai',
    formedOn: '2026-09-28',
    genre: '公示',
    keywords: ['林权登记', '云台乡'],
    signedBy: '澄川县云台乡人民政府',
    summary: '公示云台乡林权登记率91.7%及争议林地处理情况。',
    title: '云台乡林权登记颁证情况公示',
    topic: '0602',
  },
  {
    key: 'kfq-enterprise-list',
    body: `经济开发区2026年亩均效益综合评价结果如下：A类企业21家、B类38家、C类14家、D类5家，合计78家。
A类企业优先保障用地、用能指标；D类企业列入帮扶整改，一年后复评。
评价指标为亩均税收、亩均增加值、单位能耗增加值、研发投入占比，权重分别为40%、25%、20%、15%。`,
    category: 'other',
    department: 'kfq',
    formedOn: '2026-10-15',
    genre: '公示',
    keywords: ['亩均效益', '企业评价'],
    signedBy: '澄川经济开发区管理委员会',
    summary: '公示开发区78家规模以上企业亩均效益评价分类结果、指标权重和应用。',
    title: '经济开发区2026年企业亩均效益综合评价结果公示',
    topic: '0712',
  },
  {
    key: 'xzfb-digital-plan',
    body: `为推进“高效办成一件事”，县政府办公室梳理了2026年第四季度拟上线的集成服务事项。
- 新生儿出生：7个事项合并为1次申请；
- 企业开办餐饮店：5个事项合并；
- 公民身后一件事：9个事项合并，线下由社区代办；
- 灵活就业参保：4个事项合并。
上线前组织群众体验员试办，收集意见后再推广。`,
    category: 'licensing',
    department: 'xzfb',
    formedOn: '2026-10-30',
    genre: '其他',
    keywords: ['高效办成一件事', '政务服务'],
    signedBy: '澄川县人民政府办公室',
    summary: '公布第四季度拟上线的四个集成服务事项和试办安排。',
    title: '2026年第四季度“高效办成一件事”上线安排',
    topic: '0204',
  },
  {
    key: 'wjj-hospital-fees',
    body: `为便于群众了解，现公布县级医院2026年前三季度费用情况。
| 医院 | 门诊次均费用（元） | 同比 | 住院次均费用（元） | 同比 | 平均住院日（天） |
| 县人民医院 | 186.40 | -1.2% | 5,236.80 | -2.4% | 7.6 |
| 县中医医院 | 162.70 | 0.8% | 4,618.50 | -1.7% | 8.4 |
| 县妇幼保健院 | 148.20 | -0.5% | 3,942.60 | -0.9% | 5.1 |
费用下降主要得益于药品耗材集中采购和检查结果互认。`,
    category: 'livelihood',
    department: 'wjj',
    formedOn: '2026-10-19',
    genre: '统计数据',
    keywords: ['医疗费用', '县级医院'],
    signedBy: '澄川县卫生健康局',
    summary: '公布三家县级医院前三季度门诊、住院次均费用和平均住院日。',
    title: '2026年前三季度县级医院医疗费用情况',
    topic: '1301',
  },
  {
    key: 'sjj-audit-plan-2027',
    body: `2027年度审计项目计划的建议项目如下：县级预算执行审计1项、部门预算审计4项、乡镇财政财务审计3项、政府投资项目审计5项、专项资金审计2项。
社会公众可以就审计选题提出建议，邮箱sjj@example.invalid。建议征集截至2026年12月20日。`,
    category: 'planning',
    department: 'sjj',
    formedOn: '2026-10-26',
    genre: '其他',
    keywords: ['审计计划', '选题征集'],
    signedBy: '澄川县审计局',
    summary: '公布2027年度审计建议项目构成，向社会征集审计选题。',
    title: '2027年度审计项目选题征集',
    topic: '0408',
  },
  {
    key: 'zrzyj-farmland-change',
    body: `2025年度国土变更调查初步汇总，全县耕地保有量78.36万亩，比上年增加0.12万亩。
其中水田12.85万亩、水浇地31.40万亩、旱地34.11万亩。
分乡镇、分地块数据尚待上级核定。`,
    category: 'statistics',
    department: 'zrzyj',
    formedOn: '2026-09-16',
    genre: '统计数据',
    keywords: ['国土变更调查', '耕地'],
    signedBy: '澄川县自然资源局',
    summary: '2025年度国土变更调查耕地保有量初步汇总情况。',
    title: '2025年度国土变更调查耕地数据初步汇总',
    topic: '0501',
  },
  {
    key: 'rsj-interview-questions',
    body: `为方便考生复习，拟公开2026年事业单位公开招聘面试试题和评分细则。
综合岗位试题三道，分别考查综合分析、组织协调和应急应变；教师岗位试讲课题从教材中随机抽取。
评分细则含仪表举止、语言表达、逻辑思维、岗位匹配四项，各占25%。`,
    category: 'recruitment',
    department: 'rsj',
    formedOn: '2026-09-08',
    genre: '其他',
    keywords: ['面试', '试题'],
    signedBy: '澄川县人力资源和社会保障局',
    summary: '拟公开2026年事业单位公开招聘面试试题和评分细则。',
    title: '2026年事业单位公开招聘面试试题和评分细则',
    topic: '1503',
  },
  {
    key: 'yjj-reservoir-points',
    body: `为加强应急准备，拟公布全县应急物资储备库位置、库存和值守安排。
县级中心库位于文昌街道，另有乡镇前置点7处；储备帐篷420顶、冲锋舟6艘、发电机38台、卫星电话12部。
夜间值守人员2名，钥匙由值班室保管。`,
    category: 'emergency',
    department: 'yjj',
    formedOn: '2026-09-24',
    genre: '其他',
    keywords: ['应急物资', '储备库'],
    signedBy: '澄川县应急管理局',
    summary: '拟公布应急物资储备库位置、库存和值守安排。',
    title: '全县应急物资储备库位置和库存清单',
    topic: '1701',
  },
  {
    key: 'czj-performance-2026',
    body: `2026年重点项目绩效评价报告摘要。
# 一、城区清扫保洁市场化服务
评价得分86.5分，等级为“良”。机械化清扫率92%，居民满意度84%；小街巷保洁频次不足。
# 二、公益性岗位补贴
评价得分90.2分，等级为“优”。`,
    category: 'budget',
    department: 'czj',
    formedOn: '2026-10-27',
    genre: '报告',
    keywords: ['绩效评价', '重点项目'],
    signedBy: '澄川县财政局',
    summary: '摘要公布两个重点项目的绩效评价得分、等级和主要问题。',
    title: '2026年重点项目绩效评价报告摘要',
    topic: '0401',
  },
  {
    key: 'zjj-rental-october',
    body: `2026年10月公共租赁住房动态更新：待分配房源44套，轮候家庭47户，本月退出2户。
维修受理96件，办结94件，其余2件等待配件，已告知住户预计完成时间；租金收缴率97.8%。`,
    category: 'livelihood',
    department: 'zjj',
    formedOn: '2026-10-30',
    genre: '统计数据',
    keywords: ['公租房', '动态更新'],
    signedBy: '澄川县住房和城乡建设局',
    summary: '更新10月公租房待分配房源、轮候、退出和维修情况。',
    title: '2026年10月公共租赁住房动态更新',
    topic: '1002',
  },
  {
    key: 'jtj-winter-exam',
    body: `2026—2027学年第一学期期末学业水平监测安排：小学四年级、初中八年级抽样，每校不超过两个班。
监测结果不排名、不公布学校和学生个人成绩，只用于改进教学。`,
    category: 'livelihood',
    department: 'jtj',
    formedOn: '2026-10-29',
    genre: '其他',
    keywords: ['学业监测', '抽样'],
    signedBy: '澄川县教育体育局',
    summary: '说明本学期期末学业水平监测的抽样范围和结果使用原则。',
    title: '2026—2027学年第一学期学业水平监测安排',
    topic: '1102',
  },
  {
    key: 'sthjj-sections-september',
    body: `县域五个地表水断面9月监测结果：Ⅱ类2个、Ⅲ类3个，达标率100%。
澄水河出境断面高锰酸盐指数3.8毫克/升，氨氮0.42毫克/升，总磷0.11毫克/升。`,
    category: 'supervision',
    department: 'sthjj',
    formedOn: '2026-10-20',
    genre: '统计数据',
    keywords: ['地表水', '断面水质'],
    signedBy: '梧原市生态环境局澄川分局',
    summary: '公布9月五个地表水断面水质类别和出境断面主要指标。',
    title: '2026年9月澄川县地表水断面水质状况',
    topic: '1003',
  },
  {
    key: 'scjgj-online-shopping',
    body: `消费提示：网络购物注意核对商家资质和退换货规则，保留交易记录；预付定金前了解能否退还；警惕冒充客服索要验证码。
遇到消费纠纷，可以先与商家协商，协商不成的拨打0000-5550114。`,
    category: 'supervision',
    department: 'scjgj',
    formedOn: '2026-10-29',
    genre: '其他',
    keywords: ['消费提示', '网络购物'],
    signedBy: '澄川县市场监督管理局',
    summary: '提示网络购物核对资质、定金规则和防范诈骗的要点。',
    title: '网络集中促销期消费提示',
    topic: '0901',
  },
  {
    key: 'tjj-census-prep',
    body: `第四次全国农业普查清查摸底工作已经开始，全县划分普查小区1,286个，选调普查员912名、普查指导员286名。
清查阶段只核实单位和农户基本情况，不登记收入。`,
    category: 'statistics',
    department: 'tjj',
    formedOn: '2026-10-28',
    genre: '其他',
    keywords: ['农业普查', '清查摸底'],
    signedBy: '澄川县统计局',
    summary: '公布农业普查小区划分、普查员选调和清查阶段内容。',
    title: '农业普查清查摸底工作情况',
    topic: '0303',
  },
  {
    key: 'nyncj-vaccination',
    body: `2026年秋季重大动物疫病强制免疫情况：生猪口蹄疫应免28.6万头，免疫密度98.2%；禽流感应免214万羽，免疫密度97.6%；抗体合格率均高于国家标准。
散养户由村级防疫员上门免疫，不收取费用。`,
    category: 'supervision',
    department: 'nyncj',
    formedOn: '2026-10-27',
    genre: '统计数据',
    keywords: ['动物防疫', '强制免疫'],
    signedBy: '澄川县农业农村局',
    summary: '公布秋季口蹄疫、禽流感强制免疫密度和抗体合格情况。',
    title: '2026年秋季重大动物疫病强制免疫情况',
    topic: '0601',
  },
  {
    key: 'qinghe-homestead-file',
    body: `青禾镇2026年前三季度宅基地审批16宗，面积合计2,364平方米，均在规划范围内。
批准书发放、放样、竣工验收资料按宗归档，申请人及利害关系人可以查阅。`,
    audience: 'specificGroup',
    category: 'licensing',
    department: 'qinghe',
    disclosureMode: 'onApplication',
    formedOn: '2026-10-12',
    genre: '其他',
    grounds: ['G15'],
    groundsNote: '档案含农户家庭成员、住址等个人信息，向申请人和利害关系人提供。',
    keywords: ['宅基地审批', '档案查阅'],
    signedBy: '澄川县青禾镇人民政府',
    summary: '青禾镇前三季度宅基地审批16宗的档案整理情况，依申请查阅。',
    title: '青禾镇2026年前三季度宅基地审批档案',
    topic: '0501',
  },
]
