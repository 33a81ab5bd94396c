import { partyColumns, PLATFORM } from '../../domain/creditPublicity/partyColumns.ts'
import type { SheetLayout } from '../../domain/table/sheetLayout.ts'

/** 行政处罚 as the credit platform takes it (发改办财金〔2018〕424号); money in 万元. */
export const penaltyLayout: SheetLayout = {
  columns: [
    ...partyColumns('CF'),
    { code: 'CF_WSH', field: 'documentNumber' },
    { code: 'CF_WFXW', field: 'violation' },
    { code: 'CF_SY', field: 'facts' },
    { code: 'CF_YJ', field: 'basis' },
    { code: 'CF_CFLB', field: 'kinds' },
    { code: 'CF_NR', field: 'content' },
    { code: 'CF_NR_FK', field: 'fine' },
    { code: 'CF_NR_WFFF', field: 'confiscated' },
    { code: 'CF_NR_ZKDX', field: 'permit' },
    { code: 'CF_JDRQ', field: 'decidedOn', kind: 'day' },
    { code: 'CF_YXQ', field: 'validTo', kind: 'day' },
    { code: 'CF_GSJZQ', field: 'displayTo', kind: 'day' },
    { code: 'CF_CFJG', field: 'authority' },
    { code: 'CF_CFJGDM', field: 'authorityCode' },
    { code: 'CF_SJLY', field: 'source' },
    { code: 'CF_SJLYDM', field: 'sourceCode' },
    { code: 'BZ', field: 'note' },
  ],
  label: PLATFORM,
}
