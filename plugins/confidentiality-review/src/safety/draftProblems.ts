import type { UnsafeSetting } from '@gongkai/shared'
import type { Payload, SanitizedCollectionConfig } from 'payload'

import { draftOnly } from '../normaliser/draftOnly.ts'
import type { ResolvedOptions } from '../options.ts'
import { auditReads } from '../readings/auditReads.ts'
import { collectionConfig } from './collectionConfig.ts'
import { collectionSetting } from './setting.ts'

type Rule = {
  en: string
  isBroken: (config: SanitizedCollectionConfig) => boolean
  option: string
  zh: string
}

/** What this plugin made of a reviewed collection, which a later plugin may have undone. */
const RULES: Rule[] = [
  {
    en: 'is missing or off; the review needs drafts, and a later plugin must keep them',
    isBroken: ({ versions }) => !versions?.drafts,
    option: 'versions.drafts',
    zh: '缺失或者已关闭，审查以草稿为前提，其后的插件不得关闭',
  },
  {
    en: 'must stay off; it publishes whatever is newest',
    isBroken: ({ versions }) => Boolean(versions?.drafts && versions.drafts.schedulePublish),
    option: 'versions.drafts.schedulePublish',
    zh: '必须关闭，定时发布会发布最新的任何内容',
  },
  {
    en: 'must be 0; versions are evidence and none may be thrown away',
    isBroken: ({ versions }) => versions?.maxPerDoc !== 0,
    option: 'versions.maxPerDoc',
    zh: '必须为 0，历史版本是证据，不得删减',
  },
  {
    en: 'must stay off; a takedown takes its place',
    isBroken: ({ trash }) => Boolean(trash),
    option: 'trash',
    zh: '必须关闭，撤下已公开内容请用撤下功能',
  },
  {
    en: 'must stay true; a copy would be text that nobody contributed to',
    isBroken: ({ disableDuplicate }) => disableDuplicate !== true,
    option: 'disableDuplicate',
    zh: '必须为 true，复制件没有承办记录',
  },
  {
    en: 'must keep _status; other plugins decide by it what is public',
    isBroken: ({ forceSelect }) => (forceSelect as Record<string, unknown>)?._status !== true,
    option: 'forceSelect',
    zh: '必须保留 _status，其他插件据此判断是否公开',
  },
  {
    en: 'have lost the one that writes down who reads drafts; append to the list, never replace it',
    isBroken: ({ hooks }) => !hooks.afterOperation?.includes(auditReads),
    option: 'hooks.afterOperation',
    zh: '缺少记录草稿读取情况的钩子，其后的插件只能追加，不能替换',
  },
  {
    en: 'have lost the one that turns every write into a draft; append to the list, never replace it',
    isBroken: ({ hooks }) => !hooks.beforeOperation?.includes(draftOnly),
    option: 'hooks.beforeOperation',
    zh: '缺少把写入转为草稿的钩子，其后的插件只能追加，不能替换',
  },
]

/** Reviewed collections that are not as the review needs them. */
export function draftProblems({
  options,
  payload,
}: {
  options: ResolvedOptions
  payload: Payload
}): UnsafeSetting[] {
  return Object.keys(options.collections).flatMap((slug) => {
    const config = collectionConfig(payload, slug)
    const settings = RULES.filter(({ isBroken }) => !config || isBroken(config))
    // Without drafts all the rest is beside the point.
    const shown = config?.versions?.drafts ? settings : settings.slice(0, 1)
    return shown.map(({ en, option, zh }) => collectionSetting({ en, option, slug, zh }))
  })
}
