import type { Config, BaseDatabaseAdapter, Payload } from 'payload'

import { decorateAdapter } from '../decorateAdapter.ts'

import { installedPayloadVersion, payloadVersionProblems } from './payloadVersion.ts'
import { type UnsafeSetting, UnsafeSetup } from './unsafeSetup.ts'

type Check = (payload: Payload) => Promise<UnsafeSetting[]> | UnsafeSetting[]

/**
 * Refuses to start on an unsafe set-up. The checks run when the database connects, on the config as
 * every plugin has left it: nothing is served before, and no option of Payload skips it. Those in
 * `connected` may use the database.
 */
export function checkBeforeServing({
  config,
  connected = () => [],
  plugin,
  unconnected,
}: {
  config: Config
  connected?: Check
  plugin: string
  unconnected: Check
}): Config {
  const refuseUnless = async (check: Check, payload: Payload) => {
    const settings = await check(payload)
    if (settings.length > 0) throw new UnsafeSetup({ plugin, settings })
  }
  return decorateAdapter({
    config,
    decorate: ({ connect, payload }) => {
      const connectChecked: BaseDatabaseAdapter['connect'] = async (options) => {
        await refuseUnless(versionProblems, payload)
        await refuseUnless(unconnected, payload)
        await connect?.(options)
        await refuseUnless(connected, payload)
      }
      return { connect: connectChecked }
    },
  })
}

function versionProblems({ logger }: Payload): UnsafeSetting[] {
  const version = installedPayloadVersion(process.cwd())
  if (version !== undefined) return payloadVersionProblems(version)
  logger.warn('The version of Payload could not be read; it must be >=3.90.2 <4')
  return []
}
