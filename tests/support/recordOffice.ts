import type { JsonObject } from 'payload'

import { createPublicationReader, publicStateOf } from '@gongkai/publications'

import { bootApp } from './bootApp.ts'
import { publishOverRest } from './reviewOverRest.ts'
import { staffOfTwoDepartments } from './staffOfTwoDepartments.ts'

const chinese = { 'Accept-Language': 'zh' }

type Found = { message: string; path: string }

/** The real project with its staff, and what a department does with its records. */
export async function bootRecordOffice() {
  const app = await bootApp()
  const staff = await staffOfTwoDepartments(app)
  const { payload } = app

  async function draft(collection: string, data: object): Promise<string> {
    const { body } = await staff.handler.rest('POST', `/${collection}?draft=true&depth=0`, data)
    return (body as { doc: { id: string } }).doc.id
  }

  async function publish(collection: string, data: object): Promise<string> {
    const id = await draft(collection, data)
    const { body } = await publishOverRest({
      id,
      approver: staff.approver.rest,
      collection,
      examiner: staff.examiner.rest,
      handler: staff.handler.rest,
    })
    if ((body as { state?: string }).state !== 'live') throw new Error(JSON.stringify(body))
    return id
  }

  async function submit(collection: string, data: object) {
    const id = await draft(collection, data)
    const path = '/review/submit'
    const { body, status } = await staff.handler.rest('POST', path, { id, collection }, chinese)
    const { errors = [], remarks = [] } = body as {
      errors?: { data: { errors: Found[] } }[]
      remarks?: Found[]
    }
    return { errors: errors.flatMap(({ data: { errors: fields } }) => fields), remarks, status }
  }

  async function recordOf(collection: string, id: string) {
    const state = await publicStateOf({ id, collection, payload })
    const record = state && (await createPublicationReader({ payload }).record(state.publicId))
    if (!record) throw new Error(`${collection} ${id} was never public`)
    return record
  }

  async function disclosureOf(collection: string, id: string): Promise<JsonObject> {
    return (await recordOf(collection, id)).body._disclosure as JsonObject
  }

  async function relationsOf(collection: string, id: string) {
    const { relations } = await disclosureOf(collection, id)
    return (relations ?? []) as { id: string; rel: string }[]
  }

  return {
    app,
    close: app.close,
    disclosureOf,
    draft,
    payload,
    publish,
    recordOf,
    relationsOf,
    staff,
    submit,
  }
}

export type RecordOffice = Awaited<ReturnType<typeof bootRecordOffice>>
