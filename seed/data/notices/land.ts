import { pdfFile } from '../../factories/files/pdfFile.ts'

import type { NoticeSeed } from '../seedItem.ts'
import {
  qiaonanPreNotice,
  shuangqiaoAnnotation,
  shuangqiaoPlan,
  shuangqiaoPreNotice,
} from '../values/land.ts'

const CONTACT = '县自然资源局耕地保护股，电话0000-5550104'

/** 征地的预公告、方案公告、征收公告. */
export const landNotices: NoticeSeed[] = [
  {
    key: 'land-pre-shuangqiao',
    attachments: [
      pdfFile({
        filename: '拟征收范围示意图说明.pdf',
        title: '青禾镇双桥村拟征收土地范围示意图说明',
        lines: [
          '四至：东至双桥村机耕路，南至青禾河堤，西至村民小组农田，北至县道X012。',
          '面积：1.2345公顷（18.5175亩）。',
          '本说明配合村委会公告栏张贴的示意图使用，以勘测定界成果为准。',
        ],
      }),
    ],
    body: `因公共利益需要，拟征收青禾镇双桥村部分集体土地。根据《中华人民共和国土地管理法》及其实施条例，现将有关事项预公告如下。
# 一、征收目的
建设青禾镇污水处理厂及配套道路，属于由政府组织实施的基础设施建设需要。
# 二、征收范围
东至双桥村机耕路，南至青禾河堤，西至村民小组农田，北至县道X012。拟征收面积1.2345公顷，合18.5175亩。
# 三、土地现状调查安排
2025年10月20日至31日，由县自然资源局会同青禾镇政府、双桥村委会开展调查，对土地权属、地类、面积和地上附着物进行确认，请权利人到场配合。
# 四、其他事项
自本公告发布之日起，任何单位和个人不得在拟征收范围内抢栽抢建；违反规定的，抢栽抢建部分不予补偿。
公告期限10个工作日。`,
    contact: CONTACT,
    department: 'zrzyj',
    displayFrom: '2025-09-25',
    displayTo: '2025-10-20',
    documentNumber: '澄拟征告〔2025〕3号',
    formedOn: '2025-09-25',
    genre: '公告',
    keyArea: shuangqiaoPreNotice,
    keywords: ['征收土地', '预公告', '双桥村'],
    noticeKind: 'land',
    signedBy: '澄川县人民政府',
    summary: '拟征收青禾镇双桥村集体土地1.2345公顷建设污水处理厂，公告范围和现状调查安排。',
    title: '征收土地预公告（青禾镇污水处理厂）',
    topic: '0501',
  },
  {
    key: 'land-plan-shuangqiao',
    body: `根据土地现状调查和社会稳定风险评估结果，拟定征地补偿安置方案，现予公告。
# 一、土地现状
| 权属单位 | 总面积（公顷） | 耕地（公顷） | 其他农用地（公顷） | 建设用地（公顷） |
| 青禾镇双桥村 | 1.2345 | 0.8600 | 0.3000 | 0.0745 |
| 合计 | 1.2345 | 0.8600 | 0.3000 | 0.0745 |
# 二、补偿标准
执行区片综合地价Ⅰ类区，每亩4.8万元，其中土地补偿费40%、安置补助费60%。总面积18.5175亩，土地补偿费和安置补助费合计888,840.00元。
青苗和地上附着物按照县政府公布的标准据实补偿。
# 三、安置对象和方式
涉及农户12户、43人。采取货币补偿与社会保障相结合的方式：对符合条件的被征地农民落实养老保险缴费补贴，同等条件下优先安排项目运行期岗位。
# 四、补偿登记
被征收土地的所有权人、使用权人应当自2025年12月26日至2026年1月9日，持不动产权属证明到双桥村委会办理补偿登记。未如期登记的，以调查结果为准。
# 五、异议反馈
公告期30日。多数成员认为方案不符合法律规定的，可以在公告期内书面申请听证，联系电话0000-5550104。`,
    contact: CONTACT,
    department: 'zrzyj',
    displayFrom: '2025-11-24',
    displayTo: '2025-12-24',
    documentNumber: '澄征补告〔2025〕5号',
    formedOn: '2025-11-21',
    genre: '公告',
    keyArea: shuangqiaoPlan,
    keywords: ['征地补偿安置方案', '双桥村'],
    relations: [{ rel: 'implements', target: 'land-pre-shuangqiao' }],
    noticeKind: 'land',
    signedBy: '澄川县人民政府',
    summary: '公告双桥村1.2345公顷土地补偿安置方案，补偿标准每亩4.8万元，合计888,840.00元。',
    title: '征地补偿安置方案公告（青禾镇污水处理厂）',
    topic: '0501',
  },
  {
    key: 'land-final-shuangqiao',
    body: `青禾镇污水处理厂项目用地已经依法批准征收，现将有关事项公告如下。
一、批准机关：云东省人民政府；批准时间：2026年3月6日；批准用途：公用设施用地。
二、征收土地位置和面积：青禾镇双桥村集体土地1.2345公顷，其中耕地0.8600公顷、其他农用地0.3000公顷、建设用地0.0745公顷。
三、补偿标准和安置途径：按照已经公告的征地补偿安置方案执行；12户均已签订补偿安置协议，补偿费用888,840.00元已足额存入专户，3月底前支付到户。
四、被征收人对征收决定不服的，可以自本公告发布之日起60日内申请行政复议，或者在六个月内提起行政诉讼。
五、公告地点：县政府网站、双桥村公示栏。`,
    contact: CONTACT,
    department: 'zrzyj',
    displayFrom: '2026-03-18',
    displayTo: '2026-04-17',
    documentNumber: '澄征告〔2026〕1号',
    formedOn: '2026-03-17',
    genre: '公告',
    keyArea: shuangqiaoAnnotation,
    keywords: ['征收土地公告', '双桥村'],
    relations: [{ rel: 'implements', target: 'land-plan-shuangqiao' }],
    noticeKind: 'land',
    signedBy: '澄川县人民政府',
    summary: '公告双桥村1.2345公顷土地征收批准情况、补偿支付和救济途径。',
    title: '征收土地公告（青禾镇污水处理厂）',
    topic: '0501',
  },
  {
    key: 'land-pre-lanqiao',
    body: `因建设岚桥镇中心卫生院迁建项目需要，拟征收岚桥镇桥南村集体土地0.8640公顷（12.9600亩）。
# 一、征收范围
东至镇区二路，南至桥南村村民住宅，西至排水渠，北至岚桥中学围墙。
# 二、公共利益情形
属于由政府组织实施的卫生事业建设需要。
# 三、现状调查
2026年4月27日至5月8日进行，调查人员佩戴工作证件，调查结果由权利人签字确认，5个工作日内在村公示栏公布。
# 四、限制事项
公告之日起暂停办理范围内新批宅基地、改变土地用途等事项。
公告期限自2026年4月7日起10个工作日。`,
    contact: CONTACT,
    department: 'zrzyj',
    displayFrom: '2026-04-07',
    displayTo: '2026-04-21',
    documentNumber: '澄拟征告〔2026〕2号',
    formedOn: '2026-04-03',
    genre: '公告',
    keyArea: qiaonanPreNotice,
    keywords: ['征收土地', '预公告', '岚桥镇'],
    noticeKind: 'land',
    signedBy: '澄川县人民政府',
    summary: '拟征收岚桥镇桥南村集体土地0.8640公顷用于卫生院迁建，公告范围和调查安排。',
    title: '征收土地预公告（岚桥镇中心卫生院迁建）',
    topic: '0501',
  },
]
