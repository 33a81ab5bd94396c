import type { Config, Endpoint } from 'payload'

import { checkBeforeServing, UnsafeSetup } from '@gongkai/shared'

import { PLUGIN } from '../names.ts'
import type { ResolvedOptions } from '../options.ts'
import { databaseProblems } from './databaseProblems.ts'
import { draftProblems } from './draftProblems.ts'
import { answerGateCalls, machineryProblems } from './machineryProblems.ts'
import { optionProblems } from './optionProblems.ts'
import { projectProblems } from './projectProblems.ts'
import { readRuleProblems } from './readRules.ts'
import { storageProblems } from './storageProblems.ts'

/**
 * Looks at the finished project before it serves anything, and refuses to start when the review
 * could be gone around. Comes after the gate; `endpoints` are the review's own.
 */
export function addStartChecks({
  config,
  endpoints,
  options,
}: {
  config: Config
  endpoints: Endpoint[]
  options: ResolvedOptions
}): Config {
  const checked = checkBeforeServing({
    config: answerGateCalls(config),
    connected: (payload) => readRuleProblems({ options, payload }),
    plugin: PLUGIN,
    unconnected: async (payload) => [
      ...projectProblems(payload),
      ...databaseProblems(payload),
      ...optionProblems({ options, payload }),
      ...draftProblems({ options, payload }),
      ...storageProblems({ options, payload }),
      ...(await machineryProblems({ endpoints, options, payload })),
    ],
  })
  return {
    ...checked,
    // Whoever has replaced the whole database adapter has also replaced the checks above.
    onInit: async (payload) => {
      const settings = await machineryProblems({ endpoints, options, payload })
      if (settings.length > 0) throw new UnsafeSetup({ plugin: PLUGIN, settings })
      await config.onInit?.(payload)
    },
  }
}
