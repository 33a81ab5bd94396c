import { disclosureFeedSchema } from '@gongkai/json-feeds'
import addFormatsModule from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'

type Schema = { $id: string }

const OWN: Schema = disclosureFeedSchema('https://schema.example/disclosure-feed/1.0.json')
const compiled = new WeakMap<Schema, Ajv2020>()

/** What the published schema finds wrong with a document; an empty list when nothing. */
export function schemaFaults({
  definition,
  document,
  schema = OWN,
}: {
  /** A part of the schema. @default the feed */
  definition?: 'index' | 'item' | 'problem'
  document: unknown
  schema?: Schema
}): string[] {
  const validate = compile(schema).getSchema(
    definition ? `${schema.$id}#/$defs/${definition}` : schema.$id,
  )
  if (!validate) throw new Error(`the schema has no ${definition}`)
  void validate(document)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

function compile(schema: Schema): Ajv2020 {
  const known = compiled.get(schema)
  if (known) return known
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
  })
  addFormatsModule.default(ajv)
  ajv.addSchema(schema)
  compiled.set(schema, ajv)
  return ajv
}
