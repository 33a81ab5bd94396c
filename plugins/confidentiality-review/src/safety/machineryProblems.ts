import type { UnsafeSetting } from '@gongkai/shared'
import type { BaseDatabaseAdapter, Config, Endpoint, Payload } from 'payload'

import { decorateAdapter } from '@gongkai/shared'

import { GATED_METHODS } from '../gate/gatedMethods.ts'
import { PLUGIN } from '../names.ts'
import type { ResolvedOptions } from '../options.ts'

/** A collection no project has: a call for it that comes through to the gate writes nothing. */
const NO_COLLECTION = '@gongkai/gate-in-place'

type Call = (args: { collection?: string; collectionSlug?: string }) => Promise<unknown>

/** Lets `machineryProblems` ask whether calls still come through to the gate below. */
export function answerGateCalls(config: Config): Config {
  return decorateAdapter({
    config,
    decorate: (adapter) =>
      Object.fromEntries(
        GATED_METHODS.map((method): [string, Call] => [
          method,
          async (args) =>
            (args.collection ?? args.collectionSlug) === NO_COLLECTION
              ? NO_COLLECTION
              : (adapter[method] as unknown as Call)(args),
        ]),
      ) as Partial<BaseDatabaseAdapter>,
  })
}

/** Parts of this plugin that a later plugin has replaced instead of adding to them. */
export async function machineryProblems({
  endpoints,
  options,
  payload,
}: {
  endpoints: Endpoint[]
  options: ResolvedOptions
  payload: Payload
}): Promise<UnsafeSetting[]> {
  return [
    ...(await databaseProblems(payload)),
    ...endpointProblems({ endpoints, payload }),
    ...customProblems({ options, payload }),
  ]
}

async function databaseProblems({ db }: Payload): Promise<UnsafeSetting[]> {
  const passed: string[] = []
  for (const method of GATED_METHODS) {
    const args = { collection: NO_COLLECTION, collectionSlug: NO_COLLECTION, data: {}, where: {} }
    const answer = await (db[method] as unknown as Call)(args).catch((error: unknown) => error)
    if (answer !== NO_COLLECTION) passed.push(method)
  }
  if (passed.length === 0) return []
  return [
    {
      en: `a later plugin has put its own ${passed.join(', ')} in place of the gate; keep what it finds in config.db and call it`,
      option: 'config.db',
      zh: `其后的插件替换了数据库的 ${passed.join('、')}，绕过了审查闸门，应保留并调用原有方法`,
    },
  ]
}

function endpointProblems({
  endpoints,
  payload: { collections, config },
}: {
  endpoints: Endpoint[]
  payload: Payload
}): UnsafeSetting[] {
  if (Object.hasOwn(collections, 'review')) {
    return [
      {
        en: 'hides the endpoints of the review; rename the collection',
        option: 'collection "review"',
        zh: '遮住了审查接口，请更改集合名称',
      },
    ]
  }
  const lost = endpoints.filter(({ handler, method, path }) => {
    const first = config.endpoints.find((each) => each.method === method && each.path === path)
    return first?.handler !== handler
  })
  return lost.map(({ method, path }) => ({
    en: `${method.toUpperCase()} ${path} is missing or answered by another plugin; append to the list, never replace it`,
    option: 'config.endpoints',
    zh: `${method.toUpperCase()} ${path} 缺失或者由其他插件应答，其后的插件只能追加，不能替换`,
  }))
}

function customProblems({
  options,
  payload,
}: {
  options: ResolvedOptions
  payload: Payload
}): UnsafeSetting[] {
  const { custom } = payload.config as { custom?: Record<string, unknown> }
  if (custom?.[PLUGIN] === options) return []
  return [
    {
      en: `has lost the options of ${PLUGIN}; a later plugin must keep what it finds there`,
      option: 'config.custom',
      zh: `缺少 ${PLUGIN} 的配置，其后的插件应保留已有内容`,
    },
  ]
}
