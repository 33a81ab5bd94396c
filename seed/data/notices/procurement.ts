import { textFile } from '../../factories/files/textFile.ts'
import {
  procurementCorrection,
  procurementResult,
  procurementSingleSource,
  procurementTender,
} from '../../factories/procurementNotices.ts'

import type { NoticeSeed } from '../seedItem.ts'
import { auditPlatform, cleaning, desks, desksPutOff, foodSampling } from '../values/purchases.ts'

/** 政府采购的公告、更正、结果、合同和终止. */
export const procurementNotices: NoticeSeed[] = [
  {
    ...procurementTender(desks),
    key: 'proc-desks-tender',
    attachments: [
      textFile({
        filename: '课桌椅采购需求.txt',
        title: '中小学课桌椅更新项目采购需求摘要',
        lines: [
          '一、数量：可升降课桌椅6,200套，其中小学4,100套、初中2,100套。',
          '二、标准：符合国家学校课桌椅功能尺寸及技术要求。',
          '三、材质：桌面环保等级E0级，钢架壁厚不小于1.2毫米。',
          '四、交货：合同签订后30日内分校安装，旧课桌椅回收清运。',
          '五、质保：三年，接到报修48小时内到场。',
        ],
      }),
    ],
    body: `可升降课桌椅6,200套，合同签订后30日内安装完毕。项目专门面向中小企业，投标人应当提供中小企业声明函，不接受联合体投标。
- 本项目不允许采购进口产品；
- 实行远程不见面开标；
- 支持政府采购合同融资。`,
    contact: '县教体局装备中心，电话0000-5550161',
  },
  {
    ...procurementCorrection({
      changes: [
        {
          after: '桌面厚度不小于18毫米',
          before: '桌面厚度不小于25毫米',
          item: '招标文件第三章技术要求',
        },
        {
          after: '提供同类业绩每项2分，不限地域',
          before: '提供本省业绩每项2分',
          item: '评分办法',
        },
        { after: '9月2日9:30', before: '8月27日9:30', item: '投标截止时间' },
      ],
      project: desksPutOff,
      publishedOn: '2026-08-17',
      target: 'proc-desks-tender',
    }),
    key: 'proc-desks-correction',
    body: `更正原因：收到两家供应商质疑，认为原内容限制竞争，经研究采纳。
更正后的招标文件请重新下载。开标地点不变。`,
    contact: '县教体局装备中心，电话0000-5550161',
  },
  { ...procurementResult(desksPutOff), key: 'proc-desks-result' },
  { ...procurementResult(cleaning), key: 'proc-cleaning-result' },
  {
    ...procurementResult(foodSampling),
    key: 'proc-food-sampling-result',
    body: '抽检时间、对象由采购人随机确定，承检机构不得提前告知被抽样单位。',
  },
  {
    key: 'proc-website-contract',
    body: `# 一、合同编号
CCXCG-2026-0021-H01
# 二、合同名称
县政府网站和政务公开平台运行维护服务合同
# 三、合同主体
甲方：澄川县人民政府办公室；乙方：梧原市云帆信息技术有限公司。
# 四、合同主要信息
- 主要标的：网站和平台日常运维、安全监测、等级保护测评整改、内容检查；
- 合同金额：798,000.00元，与成交金额一致；
- 服务期限：2026年3月1日至2027年2月28日；
- 付款：按季度考核支付，可用率低于99.5%的扣减当季费用10%。
# 五、签订日期
2026年2月25日
# 六、数据与保密条款
平台数据归甲方所有，乙方人员不得接触未公开信息，离岗人员即时收回权限。`,
    contact: '县政府办公室信息股，电话0000-5550171',
    department: 'xzfb',
    displayFrom: '2026-02-27',
    displayTo: '2026-03-06',
    formedOn: '2026-02-26',
    genre: '公告',
    keywords: ['政府采购', '合同公告', '网站运维'],
    noticeKind: 'procurement',
    signedBy: '澄川县人民政府办公室',
    summary: '公告县政府网站和政务公开平台运维合同主体、金额798,000.00元和主要条款。',
    title: '县政府网站和政务公开平台运行维护服务合同公告',
    topic: '0204',
  },
  {
    key: 'proc-bridge-termination',
    body: `# 一、项目基本情况
项目编号：CCXGC-2026-0107；项目名称：2026年农村公路危桥改造工程（第二标段）。
# 二、终止原因
至投标截止时间，递交投标文件的投标人只有两家，不足三家，根据招标投标有关规定终止本次招标。
# 三、后续安排
招标人对资格条件和工期进行了复核，拟取消“近三年同类桥梁业绩2项”要求，将工期由120天调整为150天，于2026年4月重新招标。
已递交的投标文件原封退回，投标保证金在5日内退还。`,
    contact: '县公路事业发展中心，电话0000-5550181',
    department: 'jtysj',
    displayFrom: '2026-03-25',
    displayTo: '2026-03-31',
    formedOn: '2026-03-24',
    genre: '公告',
    keywords: ['招标', '终止公告', '危桥改造'],
    noticeKind: 'procurement',
    signedBy: '澄川县交通运输局',
    summary: '危桥改造第二标段因投标人不足三家终止招标，说明资格和工期调整安排。',
    title: '2026年农村公路危桥改造工程（第二标段）招标终止公告',
    topic: '0401',
  },
  {
    ...procurementSingleSource({
      displayTo: '2026-04-20',
      project: auditPlatform,
      reasons: {
        opinions:
          '三名专业人员均认为理由成立，建议下一期升级时开放接口、改为竞争方式采购，该意见已被采纳。',
        reason:
          '平台为该公司2023年中标开发，数据采集接口、分析模型与其内核耦合，更换供应商将导致历史数据无法继续使用，添购资金未超过原合同金额的10%。',
      },
    }),
    key: 'proc-single-source-audit',
    body: `征求潜在供应商意见。公示期5个工作日。有异议的，请书面反馈并附理由，同时抄送县财政局政府采购监督管理股。`,
    contact: '县审计局办公室，电话0000-5550109',
  },
]
