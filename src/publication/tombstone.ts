import type { TombstoneInput } from '@gongkai/publications'

import type { JsonObject } from 'payload'
import { canonicalJson, officeDate, officeTime } from '@gongkai/shared'

import { printable } from './printable.ts'

/**
 * What stands in place of a record that was taken down. A withdrawn one keeps its title and says
 * so; of an erased one nothing stays but its identity, and mirrors are told to purge it.
 */
export function tombstone(input: TombstoneInput): JsonObject {
  const body = input.state === 'erased' ? erased(input) : withdrawn(input)
  return JSON.parse(canonicalJson(printable(body))) as JsonObject
}

function withdrawn({ change, modifiedAt, publicId, title, url }: TombstoneInput) {
  if (change.reasonCode === 'display_ended') return ended({ modifiedAt, publicId, url })
  const reason = change.note ? `撤回说明：${change.note}` : ''
  return {
    content_text: `本信息已于${chineseDate(modifiedAt)}撤回，请以后续发布为准。${reason}`,
    date_modified: officeTime(new Date(modifiedAt)),
    id: publicId,
    language: 'zh-CN',
    title: title && `（已撤回）${title}`,
    url,
  }
}

/** The title goes too: it may name the person whose display has come to its end. */
function ended({
  modifiedAt,
  publicId,
  url,
}: Pick<TombstoneInput, 'modifiedAt' | 'publicId' | 'url'>) {
  return {
    content_text: `本信息公示期满，已于${chineseDate(modifiedAt)}停止公示。`,
    date_modified: officeTime(new Date(modifiedAt)),
    id: publicId,
    language: 'zh-CN',
    url,
  }
}

function erased({ publicId, url }: TombstoneInput) {
  return {
    _disclosure: { purge: true },
    content_text: '该条目已删除。',
    id: publicId,
    url,
  }
}

function chineseDate(instant: string): string {
  const [year, month, day] = officeDate(new Date(instant)).split('-').map(Number)
  return `${year}年${month}月${day}日`
}
