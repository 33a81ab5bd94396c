import { drinkingWaterQuarter } from '../../factories/drinkingWaterQuarter.ts'

import { foodSampling } from '../../factories/foodSampling.ts'
import { safetyBulletin } from '../../factories/safetyBulletin.ts'
import type { EntrySeed } from '../seedItem.ts'
import { auditRectification2024, auditResult2024 } from '../values/supervision.ts'

/** 环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查，以及审计结果. */
export const supervision: EntrySeed[] = [
  drinkingWaterQuarter({
    classes: ['Ⅱ类', 'Ⅲ类', 'Ⅲ类'],
    comment:
      '龙潭水库总磷浓度同比下降11%；清溪河取水口受汛期影响浊度偏高，水厂已调整混凝工艺，出厂水合格。',
    formedOn: '2025-10-16',
    quarter: 3,
    taken: [1864, 962, 0],
    year: 2025,
  }),
  drinkingWaterQuarter({
    classes: ['Ⅱ类', 'Ⅱ类', 'Ⅲ类'],
    comment: '三个水源全部达标。11月完成一级保护区隔离网更新3.6公里，清理保护区内垃圾堆点2处。',
    formedOn: '2026-01-15',
    quarter: 4,
    taken: [1720, 884, 0],
    year: 2025,
  }),
  drinkingWaterQuarter({
    classes: ['Ⅱ类', 'Ⅱ类', 'Ⅲ类'],
    comment:
      '枯水期水库水位较低，取水口下移2米，水质稳定。应急水源井完成一次联合调试，供水管网切换用时35分钟。',
    formedOn: '2026-04-14',
    quarter: 1,
    taken: [1658, 840, 6],
    year: 2026,
  }),
  drinkingWaterQuarter({
    classes: ['Ⅱ类', 'Ⅲ类', 'Ⅲ类'],
    comment:
      '5月开展水源地环境问题排查，发现农业面源问题4个，均已制定整改方案；退出保护区内养殖1户。',
    formedOn: '2026-07-15',
    quarter: 2,
    taken: [1812, 936, 0],
    year: 2026,
  }),
  foodSampling({
    categories: [
      { name: '粮食加工品', batches: 10, failed: 0 },
      { name: '食用农产品', batches: 18, failed: 2 },
      { name: '糕点', batches: 7, failed: 1 },
      { name: '餐饮食品', batches: 5, failed: 0 },
    ],
    failures: [
      {
        basis: 'GB 2763',
        food: '韭菜',
        item: '腐霉利',
        limit: '≤0.2 mg/kg',
        producer: '/',
        result: '0.86 mg/kg',
        seller: '澄川县东关综合农贸市场12号摊位',
      },
      {
        basis: 'GB 2763',
        food: '豇豆',
        item: '灭蝇胺',
        limit: '≤0.5 mg/kg',
        producer: '/',
        result: '0.94 mg/kg',
        seller: '澄川县岚桥便民超市',
      },
      {
        basis: 'GB 2760',
        food: '核桃酥（散装）',
        item: '脱氢乙酸及其钠盐',
        limit: '不得使用',
        producer: '澄川县味佳食品有限公司',
        result: '0.18 g/kg',
        seller: '澄川县味佳食品有限公司门市',
      },
    ],
    followUp:
      '对销售单位已立案3件；韭菜、豇豆追溯至种植环节，移交农业农村部门；糕点同批次产品已召回21.5公斤并监督销毁。',
    formedOn: '2025-09-26',
    issue: 6,
    year: 2025,
  }),
  foodSampling({
    categories: [
      { name: '食用油、油脂及其制品', batches: 8, failed: 0 },
      { name: '肉制品', batches: 9, failed: 1 },
      { name: '水产品', batches: 6, failed: 0 },
      { name: '餐饮具', batches: 17, failed: 2 },
    ],
    failures: [
      {
        basis: 'GB 2726',
        food: '酱卤猪蹄',
        item: '菌落总数',
        limit: 'n=5，c=2，m=10000，M=100000 CFU/g',
        producer: '澄川县老街熟食加工店',
        result: '120000；86000；150000；94000；110000 CFU/g',
        seller: '澄川县老街熟食加工店',
      },
      {
        basis: 'GB 14934',
        food: '饭碗（复用餐具）',
        item: '大肠菌群',
        limit: '不得检出',
        producer: '/',
        result: '检出',
        seller: '澄川县小巷面馆',
      },
      {
        basis: 'GB 14934',
        food: '茶杯（复用餐具）',
        item: '阴离子合成洗涤剂',
        limit: '不得检出',
        producer: '/',
        result: '0.024 mg/100cm²',
        seller: '澄川县禾香餐饮店',
      },
    ],
    followUp: '熟食店停业整顿5日，经复检合格恢复经营；两家餐饮店责令改正并警告，纳入季度重点抽查。',
    formedOn: '2026-02-10',
    issue: 1,
    year: 2026,
  }),
  foodSampling({
    categories: [
      { name: '乳制品', batches: 12, failed: 0 },
      { name: '饮料', batches: 10, failed: 0 },
      { name: '校园食堂自制食品', batches: 18, failed: 0 },
    ],
    failures: [],
    followUp:
      '本期为春季开学专项抽检，覆盖18所学校食堂。检查同时发现3所学校留样量不足125克，已当场督促改正。',
    formedOn: '2026-04-17',
    issue: 2,
    year: 2026,
  }),
  foodSampling({
    categories: [
      { name: '食用农产品', batches: 20, failed: 1 },
      { name: '冷冻饮品', batches: 9, failed: 0 },
      { name: '淀粉及淀粉制品', batches: 6, failed: 1 },
      { name: '蜂产品', batches: 5, failed: 0 },
    ],
    failures: [
      {
        basis: 'GB 31650',
        food: '乌鸡',
        item: '恩诺沙星',
        limit: '≤100 μg/kg',
        producer: '/',
        result: '168 μg/kg',
        seller: '澄川县河西生鲜超市',
      },
      {
        basis: 'GB 2760',
        food: '红薯粉条',
        item: '铝的残留量',
        limit: '≤200 mg/kg',
        producer: '澄川县沙坝粉条加工坊',
        result: '286 mg/kg',
        seller: '澄川县沙坝粉条加工坊',
      },
    ],
    followUp:
      '乌鸡供货来自外县，已函告所在地监管部门；粉条小作坊召回产品64公斤，派员指导改进配料，复检合格。',
    formedOn: '2026-08-14',
    issue: 4,
    year: 2026,
  }),
  safetyBulletin({
    formedOn: '2026-01-12',
    lastYear: { accidents: 2, deaths: 1, injuries: 1, loss: 4360 },
    month: '2025-12',
    rows: [
      { accidents: 0, deaths: 0, injuries: 0, loss: 0, name: '工矿商贸' },
      { accidents: 1, deaths: 1, injuries: 0, loss: 9200, name: '建筑施工' },
      { accidents: 1, deaths: 0, injuries: 2, loss: 860, name: '道路运输' },
    ],
    work: [
      '检查生产经营单位126家次，排查隐患284项，其中重大隐患2项，均已挂牌督办',
      '组织冬季烟气中毒防范宣传，入户发放报警器1,860只',
      '对建筑施工事故成立调查组，调查报告批复后依法公布',
    ],
  }),
  safetyBulletin({
    formedOn: '2026-04-10',
    lastYear: { accidents: 1, deaths: 0, injuries: 1, loss: 520 },
    month: '2026-03',
    rows: [
      { accidents: 1, deaths: 0, injuries: 1, loss: 640, name: '工矿商贸' },
      { accidents: 0, deaths: 0, injuries: 0, loss: 0, name: '建筑施工' },
      { accidents: 1, deaths: 0, injuries: 1, loss: 420, name: '道路运输' },
    ],
    work: [
      '开展复工复产专项检查，覆盖规模以上工业企业118家',
      '查处未按规定进行动火作业审批案件3件，罚款5.60万元',
      '举办企业主要负责人安全培训2期172人次',
    ],
  }),
  safetyBulletin({
    formedOn: '2026-07-10',
    lastYear: { accidents: 2, deaths: 1, injuries: 1, loss: 4360 },
    month: '2026-06',
    rows: [
      { accidents: 0, deaths: 0, injuries: 0, loss: 0, name: '工矿商贸' },
      { accidents: 0, deaths: 0, injuries: 0, loss: 0, name: '建筑施工' },
      { accidents: 1, deaths: 1, injuries: 1, loss: 7840, name: '道路运输' },
      { accidents: 1, deaths: 0, injuries: 0, loss: 310, name: '农业机械' },
    ],
    work: [
      '安全生产月期间开展应急演练84场次、参与6,300人次',
      '汛期检查在建工地31个、尾矿库1座、地质灾害隐患点32处',
      '联合交警部门治理农机违法载人，教育劝导412人次',
    ],
  }),
  {
    key: 'sjj-audit-result-2024',
    body: `根据《中华人民共和国审计法》，县审计局对2024年度县级预算执行和其他财政收支情况进行了审计，现将结果公告如下。
# 一、审计基本情况
2024年7月至2025年6月，共审计单位26个，查出主要问题金额8,642.35万元，其中违规金额186.40万元、管理不规范金额8,455.95万元；移送有关部门处理事项3件；提出审计建议41条。
# 二、发现的主要问题
| 问题类别 | 个数 | 涉及金额（万元） |
| 预算编制与执行 | 12 | 3,260.18 |
| 专项资金滞留、闲置 | 9 | 2,815.64 |
| 政府投资项目管理 | 11 | 1,942.53 |
| 国有资产管理 | 6 | 437.60 |
| 违规发放、列支 | 3 | 186.40 |
| 合计 | 41 | 8,642.35 |
（一）专项资金方面。4个乡镇的产业项目资金滞留超过一年，涉及1,126.00万元；2个项目建成后闲置。
（二）投资项目方面。3个项目结算多计工程款284.36万元；5个项目未按规定公开招标信息。
（三）资产管理方面。6个单位房产出租收入未及时上缴。
# 三、整改要求
被审计单位应当自收到审计报告之日起90日内完成整改，整改结果向社会公告。县审计局对问题逐项销号管理。`,
    category: 'supervision',
    department: 'sjj',
    documentNumber: '澄审〔2025〕28号',
    formedOn: '2025-08-29',
    genre: '公告',
    keyArea: auditResult2024,
    keywords: ['审计结果', '预算执行审计'],
    summary: '公告2024年度县级预算执行审计结果，查出问题41个、金额8,642.35万元。',
    title: '澄川县审计局关于2024年度县级预算执行和其他财政收支审计结果的公告',
    topic: '0408',
  },
  {
    key: 'sjj-audit-rectification',
    body: `2024年度县级预算执行审计查出的41个问题，截至2026年3月31日整改情况公告如下。
| 问题类别 | 个数 | 已整改 | 正在整改 | 整改金额（万元） |
| 预算编制与执行 | 12 | 12 | 0 | 3,260.18 |
| 专项资金滞留、闲置 | 9 | 8 | 1 | 2,493.64 |
| 政府投资项目管理 | 11 | 10 | 1 | 1,810.53 |
| 国有资产管理 | 6 | 6 | 0 | 437.60 |
| 违规发放、列支 | 3 | 3 | 0 | 186.40 |
| 合计 | 41 | 39 | 2 | 8,188.35 |
已整改39个，整改率95.1%。上缴国库246.80万元，追回多付工程款284.36万元，制定完善制度17项。
正在整改的2个问题：一是一处冷库因供电增容未完成，计划2026年6月底前投用；二是一项工程结算争议进入仲裁。
对整改不力的1个单位，县审计局已约谈主要负责人。`,
    category: 'supervision',
    department: 'sjj',
    documentNumber: '澄审〔2026〕9号',
    formedOn: '2026-04-16',
    genre: '公告',
    keyArea: auditRectification2024,
    keywords: ['审计整改', '整改结果'],
    relations: [{ rel: 'implements', target: 'sjj-audit-result-2024' }],
    summary: '公告2024年度预算执行审计41个问题的整改进展，整改率95.1%。',
    title: '澄川县审计局关于2024年度县级预算执行审计查出问题整改结果的公告',
    topic: '0408',
  },
  {
    key: 'scjgj-product-quality',
    body: `2026年上半年，县市场监督管理局对电动自行车头盔、燃气软管、儿童玩具、化肥四类产品开展质量监督抽查，结果如下。
| 产品 | 抽查批次 | 合格 | 不合格 | 不合格发现率（%） |
| 电动自行车头盔 | 18 | 15 | 3 | 16.7 |
| 燃气用橡胶软管 | 12 | 11 | 1 | 8.3 |
| 儿童玩具 | 24 | 23 | 1 | 4.2 |
| 化肥 | 26 | 25 | 1 | 3.8 |
| 合计 | 80 | 74 | 6 | 7.5 |
不合格项目主要是头盔佩戴装置强度、软管阻燃性、玩具小零件和化肥总养分。6批次产品全部下架，立案6件。
消费提示：购买头盔请认准强制性产品认证标志；橡胶软管使用超过18个月应当更换，建议改用金属波纹管。`,
    category: 'supervision',
    department: 'scjgj',
    formedOn: '2026-07-28',
    genre: '通报',
    keywords: ['产品质量', '监督抽查', '消费提示'],
    signedBy: '澄川县市场监督管理局',
    summary: '通报2026年上半年四类产品质量抽查80批次、不合格6批次及消费提示。',
    title: '2026年上半年重点产品质量监督抽查情况通报',
    topic: '0902',
  },
  {
    key: 'wjj-public-health-check',
    body: `为保障群众健康，县卫生健康局于2026年6月至8月组织公共卫生“双随机”监督抽查，现公布结果。
- **游泳场所**：抽查7家，水质合格6家；1家游离性余氯低于限值，停业换水后复检合格。
- **生活饮用水**：抽查集中式供水单位9家、二次供水11处，合格率100%。
- **学校卫生**：抽查24所，教室照度不达标2所，已更换灯具；课桌椅分配符合率91%。
- **医疗机构**：抽查诊所38家，医疗废物登记不完整5家，警告并限期改正。
- **餐具饮具集中消毒**：抽查2家，合格。
抽查结果已经记入国家双随机平台。投诉电话0000-5550151。`,
    category: 'supervision',
    department: 'wjj',
    formedOn: '2026-09-10',
    genre: '通报',
    keywords: ['公共卫生', '双随机', '监督抽查'],
    signedBy: '澄川县卫生健康局',
    summary: '公布2026年夏季公共卫生“双随机”抽查游泳场所、饮用水、学校等五类结果。',
    title: '2026年夏季公共卫生监督抽查结果公布',
    topic: '1301',
  },
]
