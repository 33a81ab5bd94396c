import { CACHE_POLICY } from '../domain/cachePolicy.ts'
import { weakEtag } from '../domain/etag.ts'
import { isUuid } from '../domain/publicId.ts'
import type { PublishedRecord } from '../domain/publishedRecord.ts'

import { MEDIA_TYPES, SPEC } from '../domain/spec.ts'
import { formatSeq, wireItem } from '../domain/wireItem.ts'
import type { FeedState } from '../feedState.ts'
import type { Answer } from '../http/answer.ts'
import { jsonAnswer, problemAnswer, unlessMatched } from '../http/answer.ts'
import type { PublicResource } from '../http/publicEndpoint.ts'
import { noSuchResource } from './refusals.ts'

/** `items/{uuid}`: one item whole; what was taken down answers 410 with its tombstone. */
export const itemResource: PublicResource = {
  answer: async ({ ifNoneMatch, path, state }) => {
    const uuid = path.uuid ?? ''
    if (!isUuid(uuid)) return noSuchItem({ state, uuid })
    const { epoch, head } = await state.heads.read()
    const answer = await state.pages.read({
      build: () => buildItem({ epoch, state, uuid }),
      key: ['item', uuid, epoch, head].join('\n'),
    })
    return unlessMatched({ answer, ifNoneMatch })
  },
  path: '/feeds/v1/items/:uuid',
}

async function buildItem({
  epoch,
  state,
  uuid,
}: {
  epoch: string
  state: FeedState
  uuid: string
}): Promise<Answer> {
  const record = await state.reader.record(`urn:uuid:${uuid}`)
  if (!record) return noSuchItem({ state, uuid })
  if (record.state !== 'published') return gone({ record, state })
  const { addresses } = state
  return jsonAnswer({
    cacheControl: CACHE_POLICY.item,
    document: wireItem(record),
    etag: weakEtag(SPEC, epoch, formatSeq(record.seq)),
    links: { describedby: `${addresses.schema}#/$defs/item`, self: addresses.item(uuid) },
    mediaType: MEDIA_TYPES.json,
  })
}

function gone({ record, state }: { record: PublishedRecord; state: FeedState }): Answer {
  return problemAnswer({
    addresses: state.addresses,
    code: 'gone',
    detail: `The item was ${record.state}; its tombstone says when and why.`,
    members: { tombstone: wireItem(record) },
  })
}

function noSuchItem({ state, uuid }: { state: FeedState; uuid: string }): Answer {
  return noSuchResource({ detail: `There is no item "${uuid.slice(0, 80)}".`, state })
}
