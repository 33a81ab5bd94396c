import type { I18n } from '@payloadcms/translations'
import type { Payload } from 'payload'

import path from 'node:path'
import { APIError, ValidationError } from 'payload'

import { plainText } from '../publication/richText/toText.ts'
import { countNodes, type Counts } from './countNodes.ts'
import { genreFromTitle } from './genreFromTitle.ts'
import { type Content, editorOf, htmlToContent } from './htmlToContent.ts'
import { type ParsedSource, parseSource } from './parseSource.ts'
import { readSource } from './readSource.ts'
import { type Reason, Refusal } from './refusal.ts'
import type { Target } from './target.ts'

export type Outcome =
  | { counts: Counts; id: string; source: ParsedSource; status: 'imported' }
  | { id: string; status: 'skipped'; title: string }
  | { reason: Reason; status: 'refused' }

/**
 * Makes one draft of one file. Everything is read, checked and converted before the single write,
 * so a file is in whole or not at all; a document that is there already, with the same title,
 * department and text, is left alone.
 */
export async function importFile({
  file,
  i18n,
  payload,
  target,
}: {
  file: string
  i18n: I18n
  payload: Payload
  target: Target
}): Promise<Outcome> {
  try {
    const bytes = await readSource(file)
    const source = await parseSource({ bytes, fileName: path.basename(file) })
    const editorConfig = editorOf({ collection: target.collection, payload })
    const content = htmlToContent({ editorConfig, html: source.html })
    const twin = await findTwin({ content, payload, target, title: source.title })
    if (twin) return { id: twin, status: 'skipped', title: source.title }
    const id = await createDraft({ content, i18n, payload, source, target })
    return { counts: countNodes(content.root.children ?? []), id, source, status: 'imported' }
  } catch (error) {
    return { reason: reasonFor(error), status: 'refused' }
  }
}

async function findTwin({
  content,
  payload,
  target: { collection, departmentId },
  title,
}: {
  content: Content
  payload: Payload
  target: Target
  title: string
}): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: true,
    pagination: false,
    select: { content: true },
    where: { and: [{ title: { equals: title } }, { department: { equals: departmentId } }] },
  })
  const text = textOf(content)
  const twin = docs.find((doc) => textOf(doc.content as Content | null) === text)
  return twin && String(twin.id)
}

async function createDraft({
  content,
  i18n,
  payload,
  source: { documentNumber, formedOn, summary, title },
  target: { collection, departmentId, user },
}: {
  content: Content
  i18n: I18n
  payload: Payload
  source: ParsedSource
  target: Target
}): Promise<string> {
  const genre = genreFromTitle(title)
  const data = {
    content,
    department: departmentId,
    disclosureMode: 'proactive',
    title,
    ...(collection === 'entries' && { category: 'other' }),
    ...(documentNumber && { documentNumber }),
    ...(formedOn && { formedOn }),
    ...(genre && { genre }),
    ...(summary && { summary }),
  }
  const draft = await payload.create({
    collection,
    data: data as never,
    depth: 0,
    draft: true,
    overrideAccess: user === undefined,
    req: { i18n } as never,
    ...(user && { user }),
  })
  return String(draft.id)
}

function textOf(content: Content | null): string {
  return plainText(content?.root.children ?? []).replace(/\s+/gu, '')
}

function reasonFor(error: unknown): Reason {
  if (error instanceof Refusal) return error.reason
  if (error instanceof ValidationError) {
    const issues = error.data.errors.map(({ message }) => message)
    return { key: 'invalid', message: issues.join('；') }
  }
  if (error instanceof APIError) return { key: 'invalid', message: error.message }
  return { key: 'failed', message: error instanceof Error ? error.message : String(error) }
}
