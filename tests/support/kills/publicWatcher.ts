import type { WireFeed, WireItem } from '../feedMirror.ts'
import { createMirror } from '../feedMirror.ts'

import { ask, NoAnswer } from './ask.ts'
import type { Matter, Text } from './matters.ts'
import { textsThatAreGone } from './matters.ts'

const CODE = /〔\d+-\d+〕/
const FILES_A_ROUND = 4
const MILLISECONDS_BETWEEN_ROUNDS = 20

/**
 * A member of the public who never looks away: follows the change stream, the list and the files,
 * and holds every answer against what the office has approved and taken down.
 */
export function watchPublic({ api, matters }: { api: () => string; matters: Matter[] }) {
  const offences: string[] = []
  const mirror = createMirror()
  const seen = { answers: 0, files: 0, items: 0 }
  let cursor: string | undefined
  let isWatching = true

  const watching = (async () => {
    while (isWatching) {
      try {
        await lookAtChanges()
        await lookAtList()
        await lookAtFiles()
      } catch (error) {
        // A dead server gives no answer, and so shows nothing.
        if (!(error instanceof NoAnswer)) throw error
      }
      await new Promise((resolve) => setTimeout(resolve, MILLISECONDS_BETWEEN_ROUNDS))
    }
  })()

  async function lookAtChanges(): Promise<void> {
    const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''
    const page = await lookAtFeed(`/feeds/v1/feeds/all/changes${query}`)
    if (!page) return
    mirror.apply(page)
    cursor = page._disclosure.sync?.next_cursor ?? cursor
  }

  async function lookAtList(): Promise<void> {
    await lookAtFeed('/feeds/v1/feeds/all/feed.json')
  }

  async function lookAtFeed(path: string): Promise<undefined | WireFeed> {
    const gone = textsThatAreGone(matters)
    const erased = codesOf(matters.filter(({ isErased }) => isErased))
    const { bytes, status } = await ask(`${api()}${path}`)
    const text = bytes.toString()
    seen.answers += 1
    if (status !== 200) {
      offences.push(`${path} answered ${status}: ${text}`)
      return undefined
    }
    for (const code of codesIn(text)) {
      if (!textOf(code)?.isApprovalAsked) offences.push(`${path} shows ${code}, never approved`)
      if (erased.has(code)) offences.push(`${path} shows ${code}, erased before`)
    }
    const feed = JSON.parse(text) as WireFeed
    for (const item of feed.items) lookAtItem({ gone, item, path })
    return feed
  }

  function lookAtItem({
    gone,
    item,
    path,
  }: {
    gone: Set<string>
    item: WireItem
    path: string
  }): void {
    if (item._disclosure.state !== 'published') return
    seen.items += 1
    const code = CODE.exec(item.title ?? '')?.[0] ?? ''
    const text = textOf(code)
    if (gone.has(code)) offences.push(`${path} shows ${code} again, gone before`)
    if (text && !JSON.stringify(item).includes(text.sha256)) {
      offences.push(`${path} shows ${code} without the approved file`)
    }
  }

  async function lookAtFiles(): Promise<void> {
    for (let round = 0; round < FILES_A_ROUND; round += 1) {
      const texts = matters.flatMap((matter) => matter.texts)
      const newest = texts.length - 1 - Math.floor(Math.random() * 8)
      const text = texts[Math.max(0, newest)]
      if (text) await lookAtFile(text)
    }
  }

  async function lookAtFile({ bytes, code, filename, sha256 }: Text): Promise<void> {
    const isGone = textsThatAreGone(matters).has(code)
    const answer = await ask(`${api()}/feeds/v1/files/${sha256}/${filename}`)
    if (answer.status !== 200) return
    seen.files += 1
    if (!textOf(code)?.isApprovalAsked) offences.push(`the file of ${code} is served unapproved`)
    if (isGone) offences.push(`the file of ${code} is served again, gone before`)
    if (!answer.bytes.equals(bytes)) offences.push(`the file of ${code} is served with other bytes`)
  }

  const textOf = (code: string) =>
    matters.flatMap(({ texts }) => texts).find((text) => text.code === code)

  return {
    lookAtChanges,
    mirror,
    offences,
    seen,
    stop: async () => {
      isWatching = false
      await watching
    },
  }
}

function codesIn(text: string): string[] {
  return text.match(new RegExp(CODE, 'g')) ?? []
}

function codesOf(matters: Matter[]): Set<string> {
  return new Set(matters.flatMap(({ texts }) => texts.map(({ code }) => code)))
}
