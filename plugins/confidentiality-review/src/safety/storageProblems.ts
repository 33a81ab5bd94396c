import type { UnsafeSetting } from '@gongkai/shared'
import type { Payload, SanitizedCollectionConfig } from 'payload'

import path from 'node:path'

import type { ResolvedOptions } from '../options.ts'
import { collectionSetting } from './setting.ts'

/** Upload collections whose files anybody could fetch without asking Payload first. */
export function storageProblems({
  options,
  payload,
}: {
  options: ResolvedOptions
  payload: Payload
}): UnsafeSetting[] {
  return Object.values(payload.collections)
    .map(({ config }) => config)
    .filter(({ slug, upload }) => {
      const isGated = slug === options.uploads || Object.hasOwn(options.collections, slug)
      return isGated && Boolean(upload)
    })
    .flatMap((config) => [...remoteProblems(config), ...folderProblems(config)])
}

/** Storage plugins that take Payload out of the way leave no handler behind that asks it. */
function remoteProblems({ slug, upload }: SanitizedCollectionConfig): UnsafeSetting[] {
  const { disableLocalStorage, handlers } = upload
  if (!disableLocalStorage || (handlers && handlers.length > 0)) return []
  return [
    collectionSetting({
      en: 'the files lie in a storage that does not ask Payload who may read them; remove disablePayloadAccessControl from the storage plugin',
      option: 'upload',
      slug,
      zh: '文件所在的存储不经 Payload 检查读取权限，请在存储插件中去掉 disablePayloadAccessControl',
    }),
  ]
}

/** Next serves the folder `public` to everybody. */
function folderProblems({ slug, upload }: SanitizedCollectionConfig): UnsafeSetting[] {
  if (upload.disableLocalStorage) return []
  const open = path.join(/* turbopackIgnore: true */ process.cwd(), 'public')
  const folder = path.resolve(/* turbopackIgnore: true */ upload.staticDir ?? slug)
  if (folder !== open && !folder.startsWith(open + path.sep)) return []
  return [
    collectionSetting({
      en: 'lies in the folder "public", which is served to everybody; choose a private folder',
      option: 'upload.staticDir',
      slug,
      zh: '位于对所有人开放的 public 目录中，请改用不公开的目录',
    }),
  ]
}
