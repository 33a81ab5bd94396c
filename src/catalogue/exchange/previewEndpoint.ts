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
import type { CatalogItem } from '../../payload-types.ts'
import { problemText } from '../problemText.ts'
import { handledDepartment } from './handledDepartment.ts'
import { refuse } from './refuse.ts'
import { type Standing, standingOf } from './standing.ts'
import { standingText } from './standingText.ts'
import { placeOf, storedItems } from './storedItems.ts'

export type PreviewedProblem = Pick<ReadProblem, 'path' | 'severity'> & { message: string }

export type PreviewedRow = {
  line: number
  problems: PreviewedProblem[]
  /** Name of the matter in the row's place, when the row is another one. */
  replaces?: string
  row: CatalogueRow
  sheet: string
  standing: Standing['is']
  /** What the row would do to the item in its place, in words. */
  standingText: string
}

export type Preview = Omit<ReadCatalogue, 'rows'> & { rows: PreviewedRow[] }

/**
 * `POST /catalogue/preview?department=` with a file (xlsx, xls, csv) → `Preview`: the rows as they
 * were read, what is to be said about each, and what it would do to the catalogue of the department.
 * Stores nothing. 400 `UNREADABLE_FILE`.
 */
export const previewEndpoint: Endpoint = {
  handler: async (req) => {
    if (!(await handlersAnywhere({ req }))) {
      throw refuse({ code: 'SIGN_IN_REQUIRED', key: 'signInAsHandler', req, status: 401 })
    }
    const department = handledDepartment({ department: req.query.department, req })
    await addDataAndFileToRequest(req)
    const { rows, ...rest } = readCatalogue({ sheets: sheetsOf(req) })
    if (rows.length === 0) {
      throw refuse({ code: 'UNREADABLE_FILE', key: 'catalogueTableMissing', req, status: 400 })
    }
    const items = await storedItems({ department, req })
    const preview: Preview = {
      ...rest,
      rows: rows.map((read) => ({
        ...read,
        ...standingInWords({ item: items.get(placeOf(read.row)), req, row: read.row }),
        problems: inWords({ problems: read.problems, req }),
      })),
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

function standingInWords({
  item,
  req,
  row,
}: {
  item: CatalogItem | undefined
  req: PayloadRequest
  row: CatalogueRow
}): Pick<PreviewedRow, 'replaces' | 'standing' | 'standingText'> {
  const standing = standingOf({ item, row })
  return {
    ...(standing.is === 'replaces' && { replaces: standing.stored }),
    standing: standing.is,
    standingText: standingText({ req, standing }),
  }
}
