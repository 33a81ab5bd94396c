import { partyColumns, PLATFORM } from '../../domain/creditPublicity/partyColumns.ts'
import type { SheetLayout } from '../../domain/table/sheetLayout.ts'

/** 行政许可 as the credit platform takes it (发改办财金〔2018〕424号). */
export const licenceLayout: SheetLayout = {
  columns: [
    ...partyColumns('XK'),
    { code: 'XK_XKWS', field: 'documentName' },
    { code: 'XK_WSH', field: 'documentNumber' },
    {
      code: 'XK_XKLB',
      field: 'kind',
      labels: {
        approval: '核准',
        concession: '特许',
        ordinary: '普通',
        other: '其他',
        recognition: '认可',
        registration: '登记',
      },
    },
    { code: 'XK_XKZS', field: 'certificateName' },
    { code: 'XK_XKBH', field: 'certificateNumber' },
    { code: 'XK_NR', field: 'content' },
    { code: 'XK_JDRQ', field: 'decidedOn', kind: 'day' },
    { code: 'XK_YXQZ', field: 'validFrom', kind: 'day' },
    { code: 'XK_YXQZI', field: 'validTo', kind: 'day' },
    { code: 'XK_XKJG', field: 'authority' },
    { code: 'XK_XKJGDM', field: 'authorityCode' },
    { code: 'XK_LYDW', field: 'source' },
    { code: 'XK_LYDWDM', field: 'sourceCode' },
    { code: 'XK_ZT', field: 'status', labels: { invalid: '0', other: '2', valid: '1' } },
    { code: 'BZ', field: 'note' },
  ],
  label: PLATFORM,
}
