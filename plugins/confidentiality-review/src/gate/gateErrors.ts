import type { APIError } from 'payload'

import { getLocalI18n } from 'payload'

import type { RefusalCode } from '../engine/refuse.ts'
import { refuse } from '../engine/refuse.ts'

import type { GateContext } from './gateContext.ts'

/**
 * The gate's refusal in the language of whoever made the call; a call on `payload.db` without a
 * request is answered in the project's fallback language.
 */
export async function gateError({
  code,
  gate: { adapter, req },
}: {
  code: RefusalCode
  gate: GateContext
}): Promise<APIError> {
  const i18n = req?.i18n ?? (await localI18n(adapter.payload))
  return refuse({ code, req: { i18n } })
}

function localI18n({ config }: GateContext['adapter']['payload']) {
  return getLocalI18n({ config, language: config.i18n.fallbackLanguage })
}
