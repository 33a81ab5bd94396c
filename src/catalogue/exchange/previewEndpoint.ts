import type { Endpoint, PayloadRequest } from 'payload'

import { readSheets } from '@gongkai/shared/spreadsheet'
import {
  type CatalogueRow,
  type ReadCatalogue,
  readCatalogue,
  type ReadProblem,
} from '@gongkai/standard-catalogue'
import { addDataAndFileToRequest } from 'payload'

import { handlersAnywhere } from '../../access/handlersAnywhere.ts'
import { problemText } from '../problemText.ts'
import { refuse } from './refuse.ts'

export type PreviewedProblem = Pick<ReadProblem, 'path' | 'severity'> & { message: string }

export type PreviewedRow = {
  line: number
  problems: PreviewedProblem[]
  row: CatalogueRow
  sheet: string
}

export type Preview = Omit<ReadCatalogue, 'rows'> & { rows: PreviewedRow[] }

/**
 * `POST /catalogue/preview` with a file (xlsx, xls, csv) → `Preview`: the rows as they were read,
 * and what is to be said about each. Stores nothing. 400 `UNREADABLE_FILE`.
 */
export const previewEndpoint: Endpoint = {
  handler: async (req) => {
    if (!(await handlersAnywhere({ req }))) {
      throw refuse({ code: 'SIGN_IN_REQUIRED', key: 'signInAsHandler', req, status: 401 })
    }
    await addDataAndFileToRequest(req)
    const { rows, ...rest } = readCatalogue({ sheets: sheetsOf(req) })
    if (rows.length === 0) {
      throw refuse({ code: 'UNREADABLE_FILE', key: 'catalogueTableMissing', req, status: 400 })
    }
    const preview: Preview = {
      ...rest,
      rows: rows.map((read) => ({ ...read, problems: inWords({ problems: read.problems, req }) })),
    }
    return Response.json(preview)
  },
  method: 'post',
  path: '/catalogue/preview',
}

function sheetsOf(req: PayloadRequest): ReturnType<typeof readSheets> {
  if (!req.file) throw refuse({ code: 'FILE_MISSING', key: 'fileMissing', req, status: 400 })
  try {
    return readSheets(req.file.data)
  } catch {
    throw refuse({ code: 'UNREADABLE_FILE', key: 'catalogueFileUnread', req, status: 400 })
  }
}

function inWords({
  problems,
  req,
}: {
  problems: ReadProblem[]
  req: PayloadRequest
}): PreviewedProblem[] {
  return problems.map((problem) => ({
    message: problemText({ problem, req }),
    path: problem.path,
    severity: problem.severity,
  }))
}
