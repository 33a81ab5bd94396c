import type { UnsafeSetting } from '@gongkai/shared'
import type { Access, Payload, SanitizedCollectionConfig } from 'payload'

import type { ResolvedOptions } from '../options.ts'
import { askAnonymously, type Verdict } from './anonymousRule.ts'
import { collectionSetting } from './setting.ts'

type Rule = {
  /** The most a stranger may get from it. */
  allowed: Verdict[]
  name: 'read' | 'readVersions'
}

const OF_REVIEWED: Rule[] = [
  { allowed: ['closed', 'publishedOnly'], name: 'read' },
  { allowed: ['closed'], name: 'readVersions' },
]
/** Files have no draft state, so a rule cannot tell public ones from the others. */
const OF_UPLOADS: Rule[] = [{ allowed: ['closed'], name: 'read' }]

/** Read rules that let a stranger see what was never approved. */
export async function readRuleProblems({
  options,
  payload,
}: {
  options: ResolvedOptions
  payload: Payload
}): Promise<UnsafeSetting[]> {
  const problems: UnsafeSetting[] = []
  for (const { config } of Object.values(payload.collections)) {
    const isReviewed = Object.hasOwn(options.collections, config.slug)
    const isUploads = config.slug === options.uploads
    const rules = [...(isReviewed ? OF_REVIEWED : []), ...(isUploads ? OF_UPLOADS : [])]
    for (const rule of rules) {
      problems.push(...(await ruleProblems({ config, payload, rule })))
    }
  }
  return problems
}

async function ruleProblems({
  config: { access, slug },
  payload,
  rule: { allowed, name },
}: {
  config: SanitizedCollectionConfig
  payload: Payload
  rule: Rule
}): Promise<UnsafeSetting[]> {
  const rule = access[name] as Access
  const verdict = await askAnonymously({ payload, rule })
  if (allowed.includes(verdict)) return []
  const setting = (en: string, zh: string) => [
    collectionSetting({ en, option: `access.${name}`, slug, zh }),
  ]
  if (verdict === 'throws') {
    return setting(
      'fails for a caller without an account; let it return false',
      '对未登录的访问者报错，应返回 false',
    )
  }
  return allowed.includes('publishedOnly')
    ? setting(
        'shows a caller without an account more than published documents; return false, or a condition with _status equals published',
        '未登录的访问者可读取未发布的内容，应返回 false 或者含 _status 等于 published 的条件',
      )
    : setting(
        'answers a caller without an account; return false',
        '未登录的访问者可以读取，应返回 false',
      )
}
