import type { Projection, ProjectionInput } from '@gongkai/publications'

import { GUIDE_CONTACT, GUIDE_SECTIONS } from '../guides/guideParts.ts'
import { statedPart } from '../guides/statedPart.ts'
import { commonItem } from './commonItem.ts'
import { definitionTable, heading, paragraphs, type RichNode } from './richText/node.ts'
import { type ApprovedFields, textOf } from './snapshot.ts'

/**
 * A disclosure guide 政府信息公开指南: the parts Article 12 of the Regulations names, in its
 * order, then how to apply.
 */
export function projectGuide(input: ProjectionInput): Projection {
  return commonItem({
    input,
    particulars: {
      before: ({ fields }) => articleTwelve(fields),
      category: () => 'guides',
      members: ({ fields }) => ({ guide: parts(fields) }),
    },
  })
}

/** Everything before the working body, the working body, and how to apply. */
function articleTwelve(guide: ApprovedFields): RichNode[] {
  const sections = GUIDE_SECTIONS.map(({ name, heading: title }) => {
    const stated = statedPart({ guide, name })
    return {
      name,
      nodes: stated ? [heading({ tag: 'h2', text: title }), ...paragraphs(stated)] : [],
    }
  })
  const beforeBody = sections.findIndex(({ name }) => name === 'applicationChannels')
  const nodesOf = (some: typeof sections) => some.flatMap(({ nodes }) => nodes)
  return [
    ...nodesOf(sections.slice(0, beforeBody)),
    ...workingBody(guide),
    ...nodesOf(sections.slice(beforeBody)),
  ]
}

function workingBody(guide: ApprovedFields): RichNode[] {
  const rows = GUIDE_CONTACT.flatMap(({ label, name }) => {
    const text = textOf(guide[name])
    return text ? [{ name: label.zh, text }] : []
  })
  if (rows.length === 0) return []
  return [heading({ tag: 'h2', text: '政府信息公开工作机构' }), definitionTable(rows)]
}

function parts(guide: ApprovedFields): Record<string, string | undefined> {
  return Object.fromEntries(
    [...GUIDE_CONTACT, ...GUIDE_SECTIONS].map(({ member, name }) => [
      member,
      statedPart({ guide, name }),
    ]),
  )
}
