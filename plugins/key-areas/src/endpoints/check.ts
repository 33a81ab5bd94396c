import type { Endpoint } from 'payload'

import { readJsonObject } from '@gongkai/shared'
import { getTranslation } from '@payloadcms/translations'

import type { Label } from '../domain/label.ts'
import { issuesOf, type KeyAreaIssue } from '../engine/keyAreaIssues.ts'
import { type KeyAreaValue, valuesOf } from '../engine/keyAreaValues.ts'
import { loadKeyArea } from '../engine/loadKeyArea.ts'
import { CHECK_PATH } from '../names.ts'
import { refusal } from './refusal.ts'

/** An issue in the reader's language. */
export type ReadableIssue = { label: string; message: string } & Omit<
  KeyAreaIssue,
  'label' | 'message'
>

/** What the rules say of a record. */
export type CheckAnswer = { issues: ReadableIssue[]; values: KeyAreaValue[] }

/**
 * `POST /key-areas/check` `{ id?, data }` → `{ issues, values }`: what the checks say of a record that
 * is being written, and what its empty fields have to be by the same rules. Stores nothing. 401 `SIGN_IN_REQUIRED` without an account, 400 `INVALID_JSON`.
 */
export const checkEndpoint: Endpoint = {
  handler: async (req) => {
    if (!req.user) throw refusal('SIGN_IN_REQUIRED')
    const body = await readJsonObject(req)
    const data = body?.data
    if (typeof data !== 'object' || data === null) throw refusal('INVALID_JSON')
    const record = {
      data: data as Record<string, unknown>,
      ...(typeof body?.id === 'string' && { id: body.id }),
      req,
    }
    const known = await loadKeyArea(record)
    if (!known) return answer({ issues: [], values: [] })
    const say = (label: Label) => getTranslation(label as Record<string, string>, req.i18n)
    const issues = issuesOf({ ...record, ...known }).map((issue): ReadableIssue => {
      return { ...issue, label: say(issue.label), message: say(issue.message) }
    })
    return answer({ issues, values: valuesOf(known) })
  },
  method: 'post',
  path: CHECK_PATH,
}

function answer(found: CheckAnswer): Response {
  return Response.json(found)
}
