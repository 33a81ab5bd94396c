import type { AdministrativeLicence } from './checks.ts'

const authority = {
  authority: '澄川县市场监督管理局',
  authorityCode: '11990421MB1000141P',
  source: '澄川县市场监督管理局',
  sourceCode: '11990421MB1000141P',
}

export const sample: AdministrativeLicence = {
  period: '2025-03',
  department: '澄川县市场监督管理局',
  rows: [
    {
      partyName: '澄川县青禾食品有限公司',
      partyKind: 'body',
      creditCode: '91990421MA9100012U',
      legalRepresentative: '林某某',
      documentName: '准予行政许可决定书',
      documentNumber: '澄市监许准字〔2025〕第0312号',
      kind: 'ordinary',
      certificateName: '食品经营许可证',
      certificateNumber: 'JY19904210000123',
      content: '食品销售（散装食品、预包装食品）',
      decidedOn: '2025-03-05',
      validFrom: '2025-03-05',
      validTo: '2030-03-04',
      ...authority,
      status: 'valid',
      publishedOn: '2025-03-10',
    },
    {
      partyName: '王小明',
      partyKind: 'person',
      idKind: '身份证',
      idNumber: '990421197511030020',
      documentName: '准予行政许可决定书',
      documentNumber: '澄市监许准字〔2025〕第0313号',
      kind: 'recognition',
      content: '特种设备作业人员资格认定',
      decidedOn: '2025-03-06',
      validFrom: '2025-03-06',
      validTo: '2029-03-05',
      ...authority,
      status: 'valid',
      publishedOn: '2025-03-13',
    },
  ],
}
