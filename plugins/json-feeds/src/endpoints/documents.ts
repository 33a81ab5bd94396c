import { sha256Hex } from '@gongkai/shared'

import { CACHE_POLICY } from '../domain/cachePolicy.ts'

import { weakEtag } from '../domain/etag.ts'
import { isProblemCode, PROBLEMS } from '../domain/problems.ts'
import { MEDIA_TYPES, SPEC } from '../domain/spec.ts'
import { jsonAnswer, unlessMatched } from '../http/answer.ts'
import type { PublicResource } from '../http/publicEndpoint.ts'
import { disclosureFeedSchema } from '../schema/disclosureFeedSchema.ts'
import { noSuchResource } from './refusals.ts'

/** The JSON Schema of the feeds; a published version never changes. */
export const schemaResource: PublicResource = {
  answer: ({ ifNoneMatch, state }) => {
    const { schema } = state.addresses
    const answer = jsonAnswer({
      cacheControl: CACHE_POLICY.schema,
      document: disclosureFeedSchema(schema),
      etag: weakEtag('schema', SPEC),
      links: { self: schema },
      mediaType: MEDIA_TYPES.schema,
    })
    return unlessMatched({ answer, ifNoneMatch })
  },
  path: '/feeds/schema/disclosure-feed/1.0.json',
}

/** The JSON Schema of typed data that items carry. */
export const dataSchemaResource: PublicResource = {
  answer: ({ ifNoneMatch, path, state }) => {
    const name = (path.name ?? '').replace(/\.json$/, '')
    const schemas = state.options.dataSchemas ?? {}
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined
    if (!schema) return noSuchResource({ detail: 'There is no such schema.', state })
    const self = state.addresses.dataSchema(name)
    const answer = jsonAnswer({
      cacheControl: CACHE_POLICY.description,
      document: { $id: self, ...schema },
      etag: weakEtag('data-schema', sha256Hex(JSON.stringify(schema))),
      links: { self },
      mediaType: MEDIA_TYPES.schema,
    })
    return unlessMatched({ answer, ifNoneMatch })
  },
  path: '/feeds/schema/data/:name',
}

/** What the `type` of a problem points to. */
export const problemResource: PublicResource = {
  answer: ({ ifNoneMatch, path, state }) => {
    const code = path.code ?? ''
    if (!isProblemCode(code)) return noSuchResource({ detail: 'There is no such problem.', state })
    const { status, title, titleEn } = PROBLEMS[code]
    const answer = jsonAnswer({
      cacheControl: CACHE_POLICY.description,
      document: { type: state.addresses.problem(code), code, status, title, title_en: titleEn },
      etag: weakEtag('problem', code, SPEC),
      mediaType: MEDIA_TYPES.json,
    })
    return unlessMatched({ answer, ifNoneMatch })
  },
  path: '/feeds/problems/:code',
}

/** Discovery from the root of the host. */
export const wellKnownResource: PublicResource = {
  answer: ({ state }) => ({
    body: null,
    headers: { 'Cache-Control': CACHE_POLICY.description, Location: state.addresses.index },
    status: 302,
  }),
  path: '/well-known/disclosure-feeds',
}

/** Everything else below the feeds. */
export const unknownResource: PublicResource = {
  answer: ({ state }) =>
    noSuchResource({ detail: `Nothing lives here; begin at ${state.addresses.index}`, state }),
  path: '/feeds/:rest*',
}
