import type { Endpoint, PayloadRequest } from 'payload'

import { codedError } from '@gongkai/shared'
import { addDataAndFileToRequest } from 'payload'

import { handlersAnywhere } from '../access/handlersAnywhere.ts'
import { translate } from '../translations/translate.ts'
import { genreFromTitle } from './genreFromTitle.ts'
import { type Content, editorOf, htmlToContent } from './htmlToContent.ts'
import { en } from './messagesEn.ts'
import { zh } from './messagesZh.ts'
import { parseSource } from './parseSource.ts'
import { type ProposedIssuers, proposedIssuers } from './proposedIssuers.ts'
import { READ_DOCUMENT_PATH } from './readDocumentPath.ts'
import { Refusal } from './refusal.ts'
import { IMPORT_COLLECTIONS } from './target.ts'

/** What a file says of the fields of a document; the author decides what to take over. */
export type DocumentProposal = ProposedIssuers & {
  content: Content
  documentNumber?: string
  /** Civil dates at noon, as date fields keep them. */
  effectiveOn?: string
  expiresOn?: string
  formedOn?: string
  genre?: string
  summary?: string
  title: string
}

/**
 * `POST /document-readings` with a file (docx, txt, html) → `DocumentProposal`. Stores nothing.
 * 401 `SIGN_IN_REQUIRED`, 400 `UNREADABLE_FILE` with the reason in the reader's language.
 */
export const readDocumentEndpoint: Endpoint = {
  handler: async (req) => {
    if (!(await handlersAnywhere({ req }))) {
      const message = translate({ message: { key: 'signInAsHandler' }, req })
      throw codedError({ code: 'SIGN_IN_REQUIRED', message, status: 401 })
    }
    await addDataAndFileToRequest(req)
    try {
      return Response.json(await proposalFrom(req))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { reason } = req.i18n.language.startsWith('zh') ? zh : en
      throw codedError({ code: 'UNREADABLE_FILE', message: reason(error.reason), status: 400 })
    }
  },
  method: 'post',
  path: READ_DOCUMENT_PATH,
}

async function proposalFrom(req: PayloadRequest): Promise<DocumentProposal> {
  const { file, payload } = req
  if (!file) throw new Refusal({ key: 'empty' })
  const source = await parseSource({ bytes: file.data, fileName: file.name })
  const { documentNumber, html, issuers, summary, title } = source
  const genre = genreFromTitle(title)
  const editorConfig = editorOf({ collection: IMPORT_COLLECTIONS[0], payload })
  return {
    content: htmlToContent({ editorConfig, html }),
    ...(documentNumber && { documentNumber }),
    ...daysOf(source),
    ...(await proposedIssuers({ names: issuers, req })),
    ...(genre && { genre }),
    ...(summary && { summary }),
    title,
  }
}

function daysOf(
  source: Record<(typeof DAYS)[number], string | undefined>,
): Partial<Record<(typeof DAYS)[number], string>> {
  return Object.fromEntries(
    DAYS.flatMap((name) => (source[name] ? [[name, `${source[name]}T12:00:00.000Z`]] : [])),
  )
}

const DAYS = ['formedOn', 'effectiveOn', 'expiresOn'] as const
