import { readSheets, writeSheet } from '@gongkai/shared/spreadsheet'
import { readCatalogue, writeCatalogue } from '@gongkai/standard-catalogue'

import type { ImportReport } from '../src/catalogue/exchange/importEndpoint.ts'
import type { Preview, PreviewedRow } from '../src/catalogue/exchange/previewEndpoint.ts'
import { ROWS_PER_REQUEST } from '../src/catalogue/exchange/rowsPerRequest.ts'
import { openCatalogueOffice } from './catalogueOffice.ts'
import { catalogueRows } from './catalogueRows.ts'
import { numberFrom } from './numberFrom.ts'
import { reportTimings, type Time, timed } from './timings.ts'

const rows = numberFrom({ fallback: 2_000, name: 'BENCH_ROWS' })
const rounds = numberFrom({ fallback: 3, name: 'BENCH_ROUNDS' })

await bench()

/** A whole catalogue goes in as drafts, in again unchanged, and out: as the screen does it. */
async function bench(): Promise<void> {
  const office = await openCatalogueOffice()
  try {
    const sheet = writeSheet(
      writeCatalogue({ rows: catalogueRows(rows), title: '政务公开标准目录' }),
    )
    const measured = {
      preview: { limit: 3_000, name: `preview of ${rows} rows`, times: [] as Time[] },
      first: { limit: 20_000, name: `import of ${rows} rows`, times: [] as Time[] },
      again: { limit: 6_000, name: 'the same again', times: [] as Time[] },
      export: { limit: 4_000, name: 'export, read back', times: [] as Time[] },
    }
    for (let round = 0; round < rounds; round += 1) {
      const department = await office.newDepartment()
      let read: PreviewedRow[] = []
      const previewed = async () => void (read = await preview({ department, office, sheet }))
      measured.preview.times.push(await timed(previewed))
      const importAs = (outcome: 'created' | 'unchanged') => () =>
        importRows({ department, office, outcome, rows: read })
      measured.first.times.push(await timed(importAs('created')))
      measured.again.times.push(await timed(importAs('unchanged')))
      measured.export.times.push(await timed(() => exportRows({ department, office })))
    }
    await reportTimings({
      details: { rounds, rows },
      file: 'catalogue-import',
      timings: Object.values(measured),
    })
  } finally {
    await office.close()
  }
}

type Office = Awaited<ReturnType<typeof openCatalogueOffice>>

async function preview({
  department,
  office,
  sheet,
}: {
  department: string
  office: Office
  sheet: Uint8Array
}): Promise<PreviewedRow[]> {
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(sheet)]), '目录.xlsx')
  const path = `/catalogue/preview?department=${department}`
  const response = await office.ask({ body, method: 'POST', path })
  const read = ((await response.json()) as Preview).rows
  if (read.length !== rows) throw new Error(`${read.length} of ${rows} rows were read`)
  return read
}

async function importRows({
  department,
  office,
  outcome,
  rows: read,
}: {
  department: string
  office: Office
  outcome: 'created' | 'unchanged'
  rows: PreviewedRow[]
}): Promise<void> {
  let done = 0
  for (let start = 0; start < read.length; start += ROWS_PER_REQUEST) {
    const part = read.slice(start, start + ROWS_PER_REQUEST)
    const body = JSON.stringify({ department, rows: part })
    const response = await office.ask({ body, method: 'POST', path: '/catalogue/import' })
    const report = (await response.json()) as ImportReport
    if (report.refused?.length !== 0) throw new Error(JSON.stringify(report))
    done += report[outcome]
  }
  if (done !== rows) throw new Error(`${done} of ${rows} rows were ${outcome}`)
}

async function exportRows({
  department,
  office,
}: {
  department: string
  office: Office
}): Promise<void> {
  const path = `/catalogue/export?department=${department}`
  const response = await office.ask({ method: 'GET', path })
  const sheets = readSheets(new Uint8Array(await response.arrayBuffer()))
  const read = readCatalogue({ sheets }).rows.length
  if (read !== rows) throw new Error(`${read} of ${rows} rows came out`)
}
