import { departmentOf } from '../data/departments.ts'
import type { EntrySeed } from '../data/seedItem.ts'

import { COMPANIES } from './creditLists.ts'
import { hundredths } from './decimal.ts'

/** A finished construction project; prices in hundredths of 万元. */
export function tenderCompletion({
  changed,
  department,
  name,
  number,
  price,
}: {
  /** What the design changes added. */
  changed: number
  department: string
  name: string
  number: number
  price: number
}): EntrySeed {
  const tenderer = departmentOf(department)
  const winner = COMPANIES[1]!
  const formedOn = '2025-11-28'
  return {
    key: `tender-${number}`,
    category: 'projects',
    department,
    formedOn,
    genre: '公告',
    keyArea: {
      slug: 'tender',
      value: {
        approvalNumber: `澄发改审〔2024〕${number}号`,
        award: {
          noticeOn: '2025-01-22',
          period: 240,
          price: hundredths(price),
          winner: winner.name,
        },
        bidsOpenOn: '2025-01-14',
        candidates: [
          {
            certificate: '一级建造师（公路）云199000000001',
            creditCode: winner.code,
            leader: '负责人甲',
            name: winner.name,
            period: 240,
            price: hundredths(price),
            quality: '合格',
            rank: 1,
          },
        ],
        changes: [
          {
            approvedOn: '2025-06-18',
            content: '圆管涵改为盖板涵。',
            kind: 'design',
            priceChange: hundredths(changed),
            reason: '地质条件与勘察不符。',
          },
        ],
        completion: { acceptedOn: '2025-11-20', finalPrice: hundredths(price + changed) },
        contract: {
          number: `CCJT2025-${number}`,
          period: 240,
          price: hundredths(price),
          signedOn: '2025-02-14',
        },
        documents: {
          from: '2024-12-20',
          place: '登录电子交易平台免费下载',
          platform: 'https://jiaoyi.example.invalid',
          to: '2024-12-26',
        },
        estimate: hundredths(Math.round(price * 1.08)),
        funding: '省级补助和县级财政资金',
        projectCode: `E99042100010000${number}001`,
        projectName: name,
        publicity: {
          from: '2025-01-16',
          objections: `书面提交招标人，电话${tenderer.telephone}`,
          to: '2025-01-20',
        },
        publishedOn: formedOn,
        reportOn: '2025-01-15',
        section: {
          name: '第一标段',
          ceiling: hundredths(Math.round(price * 1.03)),
          code: `E99042100010000${number}001001`,
          scope: '路基、路面、桥涵和交通安全设施。',
        },
        stage: 'completion',
        tenderMode: 'open',
        tenderer: tenderer.name,
        tendererContact: {
          address: tenderer.address,
          contact: `${tenderer.shortName}工程管理股，电话${tenderer.telephone}`,
          creditCode: tenderer.creditCode,
        },
      },
    },
    keywords: ['工程建设', '竣工验收'],
    summary: `公布${name}的中标、合同、变更和竣工结算情况。`,
    title: `${name}竣工验收情况公布`,
    topic: '0401',
  }
}
