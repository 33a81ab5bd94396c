import type { AdministrativePenalty } from './checks/rule.ts'

const authority = {
  authority: '澄川县市场监督管理局',
  authorityCode: '11990421MB1000141P',
  source: '澄川县市场监督管理局',
  sourceCode: '11990421MB1000141P',
}

export const sample: AdministrativePenalty = {
  period: '2026-03',
  department: '澄川县市场监督管理局',
  rows: [
    {
      partyName: '澄川县岚桥建材有限公司',
      partyKind: 'body',
      creditCode: '91990421MA9100020N',
      legalRepresentative: '陈某某',
      documentNumber: '澄市监处罚〔2026〕21号',
      violation: '生产、销售不合格产品',
      facts: '销售的普通硅酸盐水泥经抽样检验不合格，货值金额4200元。',
      basis: '《中华人民共和国产品质量法》第四十九条',
      kinds: '罚款;没收违法所得',
      content: '没收违法所得860元，并处罚款人民币贰仟元整（¥2,000.00元）。',
      fine: '0.2',
      confiscated: '0.086',
      decidedOn: '2026-03-04',
      validTo: '2027-03-04',
      severity: 'ordinary',
      displayTo: '2027-03-04',
      ...authority,
      publishedOn: '2026-03-10',
    },
    {
      partyName: '张大山',
      partyKind: 'person',
      idKind: '身份证',
      idNumber: '990421196812311104',
      documentNumber: '澄市监处罚〔2026〕22号',
      violation: '无照经营',
      facts: '未取得营业执照从事经营活动，经责令后已办理登记。',
      basis: '《无证无照经营查处办法》第十三条',
      kinds: '警告',
      content: '给予警告。',
      decidedOn: '2026-03-06',
      validTo: '2026-06-06',
      severity: 'minor',
      displayTo: '2026-06-06',
      ...authority,
      publishedOn: '2026-03-12',
    },
  ],
}
