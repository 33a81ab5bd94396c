import { GENRES, type Genre, NUMBERED_GENRES } from '../../src/fields/genres.ts'
import { departmentOf } from '../data/departments.ts'

import type {
  EntrySeed,
  InterpretationSeed,
  NoticeSeed,
  Publishable,
  ReviewedCollection,
} from '../data/seedItem.ts'
import { interpretationFields } from '../data/uninterpreted.ts'
import { editedBody } from '../factories/edit.ts'
import { issuedBody } from '../factories/issuedBody.ts'
import { richText } from '../factories/richText.ts'
import { pathOf } from '../plan.ts'
import { catalogItemFulfilledBy } from './catalogItem.ts'
import { codeOf } from './codeOf.ts'
import type { CountyItem, Lookup } from './countyItem.ts'

const FORMED_EARLIER = '公开平台建成前形成的信息，平台上线时补录'
const WITHOUT_NUMBER = '数据、公示类材料，未编发文字号'

export function entryItem(entry: EntrySeed): CountyItem {
  return recordItem({
    collection: 'entries',
    item: entry,
    own: (lookup) => ({
      ...bound({ item: entry, lookup }),
      ...interpretationFields(entry),
      category: entry.category,
    }),
  })
}

export function noticeItem(notice: NoticeSeed): CountyItem {
  const { contact, displayFrom, displayTo, noticeKind } = notice
  return recordItem({
    collection: 'notices',
    item: notice,
    own: (lookup) => ({
      ...bound({ item: notice, lookup }),
      contact,
      corrects: relationsOf({ item: notice, lookup })
        ?.filter(({ rel }) => rel === 'corrects')
        .map(({ target }) => target),
      displayFrom: noon(displayFrom),
      displayTo: noon(displayTo),
      noticeKind,
    }),
  })
}

export function interpretationItem(interpretation: InterpretationSeed): CountyItem {
  const unit = departmentOf(interpretation.department).name
  const item = { ...interpretation, body: `${interpretation.body ?? ''}\n> 解读单位：${unit}` }
  return recordItem({
    collection: 'interpretations',
    dependsOn: interpretation.interprets,
    item,
    own: ({ target }) => ({
      form: interpretation.form,
      interprets: interpretation.interprets.flatMap((key) => target(key)?.id ?? []),
      textAlternative: interpretation.form === 'graphic' ? interpretation.summary : undefined,
    }),
  })
}

function recordItem({
  collection,
  dependsOn = [],
  item,
  own,
}: {
  collection: ReviewedCollection
  dependsOn?: string[]
  item: Publishable
  own: (lookup: Lookup) => Record<string, unknown>
}): CountyItem {
  return {
    key: item.key,
    title: item.title,
    attachments: item.attachments ?? [],
    collection,
    department: item.department,
    dependsOn: [
      ...dependsOn,
      catalogItemFulfilledBy(item) ?? [],
      ...(item.relations ?? []).map(({ target }) => target),
    ].flat(),
    edited: (edit) => ({
      ...edit.set,
      ...(edit.replace && {
        content: textOf({ ...item, body: editedBody({ body: item.body ?? '', edit }) }),
      }),
    }),
    fields: (lookup) => ({
      ...commonFields({ item, lookup }),
      ...own(lookup),
      content: textOf(item),
      keyArea: blocksOf(item),
    }),
    path: pathOf(item.key),
  }
}

function bound({ item, lookup }: { item: Publishable; lookup: Lookup }) {
  const key = catalogItemFulfilledBy(item)
  return { catalogueItem: key && lookup.target(key)?.id }
}

function textOf(item: Publishable) {
  const body = issuedBody(item)
  return body === undefined ? undefined : richText(body)
}

function blocksOf({ keyArea }: Publishable) {
  return keyArea && [{ ...keyArea.value, blockType: keyArea.slug }]
}

function commonFields({
  item,
  lookup,
}: {
  item: Publishable
  lookup: Lookup
}): Record<string, unknown> {
  const genre = codeOf({ choices: GENRES, label: item.genre }) as Genre
  const lacksNumber = item.documentNumber === undefined && NUMBERED_GENRES.includes(genre)
  return {
    title: item.title,
    attachments: lookup.attachmentIds,
    audience: item.audience ?? 'public',
    department: lookup.departmentId(item.department),
    disclosureMode: item.disclosureMode ?? 'proactive',
    documentNumber: item.documentNumber,
    documentNumberReason: lacksNumber ? WITHOUT_NUMBER : undefined,
    effectiveOn: item.effectiveOn && noon(item.effectiveOn),
    expiresOn: item.expiresOn && noon(item.expiresOn),
    formedOn: noon(item.formedOn),
    genre,
    grounds: item.grounds,
    groundsNote: item.groundsNote,
    jointIssuers: item.jointIssuers?.map(lookup.departmentId),
    keywords: item.keywords,
    lateReason: FORMED_EARLIER,
    ...(item.normativeKind && { normativeKind: item.normativeKind }),
    relations: relationsOf({ item, lookup }),
    summary: item.summary,
    topic: item.topic,
    validity: item.validity ?? 'valid',
  }
}

function relationsOf({ item, lookup }: { item: Publishable; lookup: Lookup }) {
  return item.relations?.flatMap(({ rel, target: key }) => {
    const target = lookup.target(key)
    return target ? [{ rel, target: { relationTo: target.collection, value: target.id } }] : []
  })
}

function noon(day: string): string {
  return `${day}T12:00:00.000Z`
}
