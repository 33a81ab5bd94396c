import type { Endpoint } from 'payload'

import { codedError, readJsonObject } from '@gongkai/shared'
import { getTranslation } from '@payloadcms/translations'

import type { Label } from '../domain/label.ts'
import { type KeyAreaIssue, keyAreaIssues } from '../engine/keyAreaIssues.ts'
import { CHECK_PATH } from '../names.ts'

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
    if (!req.user) throw refusal({ code: 'SIGN_IN_REQUIRED', status: 401 })
    const body = await readJsonObject(req)
    const data = body?.data
    if (typeof data !== 'object' || data === null)
      throw refusal({ code: 'INVALID_JSON', status: 400 })
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

function refusal({ code, status }: { code: 'INVALID_JSON' | 'SIGN_IN_REQUIRED'; status: number }) {
  const message = {
    INVALID_JSON: '请求内容不是有效的 JSON。The request is not valid JSON.',
    SIGN_IN_REQUIRED: '请先登录。Sign in first.',
  }[code]
  return codedError({ code, message, status })
}
