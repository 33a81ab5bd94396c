import type { UnsafeSetting } from '@gongkai/shared'
import type { Payload } from 'payload'

import path from 'node:path'

import type { ResolvedOptions } from './options.ts'

/** Public copies and private originals in one folder would be one careless line from each other. */
export function folderProblems({
  options: { filesDirectory },
  payload,
}: {
  options: ResolvedOptions
  payload: Payload
}): UnsafeSetting[] {
  return Object.values(payload.collections)
    .map(({ config: { slug, upload } }) => ({ folder: upload && upload.staticDir, slug }))
    .filter(
      ({ folder }) => folder && (holds(folder, filesDirectory) || holds(filesDirectory, folder)),
    )
    .map(({ slug }) => ({
      en: `shares its folder with the private files of the collection "${slug}"; choose a folder of its own`,
      option: 'option "filesDirectory"',
      zh: `与集合 ${slug} 的内部文件同在一个目录，请单独指定目录`,
    }))
}

function holds(outer: string, inner: string): boolean {
  const way = path.relative(path.resolve(outer), path.resolve(inner))
  return !way.startsWith('..') && !path.isAbsolute(way)
}
