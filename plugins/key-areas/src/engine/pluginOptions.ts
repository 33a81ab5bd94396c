import type { Payload } from 'payload'

import { PLUGIN } from '../names.ts'
import type { ResolvedOptions } from '../options.ts'

export function pluginOptions({ config }: Pick<Payload, 'config'>): ResolvedOptions {
  const options = config.custom?.[PLUGIN] as ResolvedOptions | undefined
  if (!options) throw new Error(`${PLUGIN}: the plugin is not in the project's config`)
  return options
}
