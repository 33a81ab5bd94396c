import type { Payload } from 'payload'

import { CATEGORIES } from '../fields/categories.ts'

/** Every public feed: all, one a department, one a category. */
export async function feedNames({
  payload,
}: {
  payload: Payload
}): Promise<{ name: string; title: string }[]> {
  const { docs } = await payload.find({
    collection: 'departments',
    depth: 0,
    pagination: false,
    select: { code: true, name: true },
    sort: 'code',
  })
  return [
    { name: 'all', title: '全部政府信息' },
    ...docs.map(({ code, name }) => ({ name: `dept-${code}`, title: name })),
    ...Object.entries(CATEGORIES).map(([code, { zh }]) => ({
      name: `category-${code}`,
      title: zh,
    })),
    { name: 'category-interpretations', title: '政策解读' },
    { name: 'category-notices', title: '公告公示' },
    { name: 'category-guides', title: '政府信息公开指南' },
    { name: 'category-catalogue', title: '政府信息公开目录' },
  ]
}
