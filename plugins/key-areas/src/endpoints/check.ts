import type { Endpoint } from 'payload'

import { readJsonObject } from '@gongkai/shared'
import { getTranslation } from '@payloadcms/translations'

import type { Label } from '../domain/label.ts'
import { type KeyAreaIssue, keyAreaIssues } from '../engine/keyAreaIssues.ts'
import { CHECK_PATH } from '../names.ts'
import { refusal } from './refusal.ts'

/** An issue in the reader's language. */
export type ReadableIssue = { label: string; message: string } & Omit<
  KeyAreaIssue,
  'label' | 'message'
>

/**
 * `POST /key-areas/check` `{ id?, data }` → `{ issues }`: what the checks say of a record that is
 * being written. Stores nothing. 401 `SIGN_IN_REQUIRED` without an account, 400 `INVALID_JSON`.
 */
export const checkEndpoint: Endpoint = {
  handler: async (req) => {
    if (!req.user) throw refusal('SIGN_IN_REQUIRED')
    const body = await readJsonObject(req)
    const data = body?.data
    if (typeof data !== 'object' || data === null) throw refusal('INVALID_JSON')
    const issues = await keyAreaIssues({
      data: data as Record<string, unknown>,
      ...(typeof body?.id === 'string' && { id: body.id }),
      req,
    })
    const say = (label: Label) => getTranslation(label as Record<string, string>, req.i18n)
    const readable = issues.map((issue): ReadableIssue => {
      return { ...issue, label: say(issue.label), message: say(issue.message) }
    })
    return Response.json({ issues: readable })
  },
  method: 'post',
  path: CHECK_PATH,
}
