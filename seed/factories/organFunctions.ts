import { departmentOf } from '../data/departments.ts'
import type { EntrySeed } from '../data/seedItem.ts'

export type OrganFunctions = {
  basis?: string
  body?: string
  department: string
  divisions: { duties: string; name: string; telephone: string }[]
  duties: string[]
  formedOn: string
  leaders: { duties: string; name: string; post: string }[]
  topic: string
}

const KINDS = {
  department: 'department',
  government: 'department',
  township: 'township',
  zone: 'dispatched',
}

/** What an organ is there for, who leads it and how it is reached. */
export function organFunctions(facts: OrganFunctions): EntrySeed {
  const { basis, body, department, divisions, duties, formedOn, leaders, topic } = facts
  const { name, address, kind, shortName, telephone } = departmentOf(department)
  return {
    key: `${department}-functions`,
    ...(body && { body }),
    category: 'organization',
    department,
    formedOn,
    genre: '其他',
    keyArea: {
      slug: 'organ-functions',
      value: {
        name,
        ...(basis && { basis }),
        address,
        confirmedOn: '2026-10-12',
        divisions,
        duties: duties.map((text) => ({ text })),
        head: leaders[0]!.name,
        hours: '工作日8:30—12:00，14:30—18:00',
        kind: KINDS[kind],
        leaders,
        telephone,
      },
    },
    keywords: ['机构职能', '内设机构'],
    summary: `公布${shortName}主要职责、领导分工、内设机构、办公地址、时间和电话。`,
    title: `${name}机构职能`,
    topic,
  }
}
