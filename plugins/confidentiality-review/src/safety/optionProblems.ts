import type { UnsafeSetting } from '@gongkai/shared'
import type { Payload, SanitizedCollectionConfig } from 'payload'

import type { ResolvedOptions } from '../options.ts'
import { collectionConfig } from './collectionConfig.ts'

/** Options of this plugin that name a collection or a field the project does not have. */
export function optionProblems({
  options,
  payload,
}: {
  options: ResolvedOptions
  payload: Payload
}): UnsafeSetting[] {
  return [
    ...fieldProblems({ options, payload }),
    ...staffProblems({ options, payload }),
    ...uploadsProblems({ options, payload }),
  ]
}

type Given = { options: ResolvedOptions; payload: Payload }

function fieldProblems({ options, payload }: Given): UnsafeSetting[] {
  return Object.entries(options.collections).flatMap(([slug, { department, exclude, title }]) => {
    const named = Object.entries({ department, title: title ?? 'title' }).concat(
      (exclude ?? []).map((field) => ['exclude', field]),
    )
    return named
      .filter(([, field]) => !hasField({ config: collectionConfig(payload, slug), field }))
      .map(([option, field]) => ({
        en: `names the field "${field}", which the collection does not have; correct the name`,
        option: `option "collections.${slug}.${option}"`,
        zh: `所指字段 ${field} 不存在，请更正`,
      }))
  })
}

function staffProblems({ options, payload }: Given): UnsafeSetting[] {
  const { collection } = options.staff
  if (collectionConfig(payload, collection)?.auth) return []
  return [
    {
      en: `names "${collection}", which is no collection of accounts; name the one whose people sign`,
      option: 'option "staff.collection"',
      zh: `所指 ${collection} 不是账号集合，请填写审查人员的账号集合`,
    },
  ]
}

function uploadsProblems({ options: { uploads }, payload }: Given): UnsafeSetting[] {
  if (uploads === undefined) return []
  const option = 'option "uploads"'
  const config = collectionConfig(payload, uploads)
  if (!config?.upload) {
    return [
      {
        en: `names "${uploads}", which is no upload collection; correct the name`,
        option,
        zh: `所指 ${uploads} 不是上传集合，请更正`,
      },
    ]
  }
  if (hasField({ config, field: 'sha256' })) return []
  return [
    {
      en: `names "${uploads}", which has no field "sha256"; add it, files are approved by their digest`,
      option,
      zh: `所指 ${uploads} 没有 sha256 字段，请补充，文件按摘要审批`,
    },
  ]
}

function hasField({
  config,
  field,
}: {
  config: SanitizedCollectionConfig | undefined
  field: string
}): boolean {
  return config?.flattenedFields.some(({ name }) => name === field) ?? false
}
