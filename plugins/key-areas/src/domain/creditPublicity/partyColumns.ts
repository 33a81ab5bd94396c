import type { LayoutColumn } from '../table/sheetLayout.ts'

export const PLATFORM = {
  en: 'credit platform',
  zh: '信用信息共享平台格式',
}

/** The columns of the party, which start with XK_ for licences and with CF_ for penalties. */
export function partyColumns(prefix: 'CF' | 'XK'): LayoutColumn[] {
  return PARTY.map((column) => ({ ...column, code: `${prefix}_${column.code}` }))
}

const PARTY: LayoutColumn[] = [
  { code: 'XDR_MC', field: 'partyName' },
  {
    code: 'XDR_LB',
    field: 'partyKind',
    labels: { body: '法人及非法人组织', household: '个体工商户', person: '自然人' },
  },
  { code: 'XDR_SHXYM', field: 'creditCode' },
  { code: 'XDR_GSZC', field: 'registrationNumber' },
  { code: 'XDR_ZZJG', field: 'organisationCode' },
  { code: 'XDR_SWDJ', field: 'taxNumber' },
  { code: 'XDR_SYDW', field: 'institutionNumber' },
  { code: 'XDR_SHZZ', field: 'socialGroupNumber' },
  { code: 'FRDB', field: 'legalRepresentative' },
  { code: 'FR_ZJLX', field: 'representativeIdKind' },
  { code: 'FR_ZJHM', field: 'representativeIdNumber' },
  { code: 'XDR_ZJLX', field: 'idKind' },
  { code: 'XDR_ZJHM', field: 'idNumber' },
]
