import { describe, expect, it } from '@jest/globals'

import { fillPage, jsonBytes } from './fillPage.ts'

const item = (id: number, bytes: number) => ({
  _disclosure: { seq: String(id) },
  content_html: '<p>x</p>',
  content_text: 'x'.repeat(bytes),
  id: String(id),
  summary: `summary ${id}`,
  title: `title ${id}`,
})

describe('fillPage', () => {
  it('takes items in order until the next would be too many bytes', () => {
    const items = [item(1, 1000), item(2, 1000), item(3, 1000)]
    const page = fillPage({ budget: 2600, items })
    expect(page).toEqual(items.slice(0, 2))
    expect(jsonBytes(page)).toBeLessThanOrEqual(2600)
  })

  it('counts bytes, not characters', () => {
    const chinese = [1, 2].map((id) => ({ ...item(id, 0), content_text: '字'.repeat(400) }))
    expect(fillPage({ budget: 1500, items: chinese })).toHaveLength(1)
  })

  it('takes all when they fit exactly', () => {
    const items = [item(1, 10), item(2, 20)]
    expect(fillPage({ budget: jsonBytes(items), items })).toEqual(items)
    expect(fillPage({ budget: jsonBytes(items) - 2, items })).toHaveLength(1)
  })

  it('shows the summary of a body that no page can hold, and says so', () => {
    const [only] = fillPage({ budget: 1000, items: [item(1, 5000)] })
    expect(only).toEqual({
      _disclosure: { body_truncated: true, seq: '1' },
      content_text: 'summary 1',
      id: '1',
      summary: 'summary 1',
      title: 'title 1',
    })
  })

  it('falls back to the title when there is no summary', () => {
    const { summary: _, ...bare } = item(1, 5000)
    expect(fillPage({ budget: 1000, items: [bare] })[0]?.content_text).toBe('title 1')
  })

  it('puts a shortened body beside others', () => {
    const page = fillPage({ budget: 2000, items: [item(1, 100), item(2, 5000), item(3, 100)] })
    expect(page.map(({ id }) => id)).toEqual(['1', '2', '3'])
    expect(page.map(({ content_text }) => String(content_text).length)).toEqual([100, 9, 100])
  })

  it('makes progress even when an item is too large without its body', () => {
    const heavy = { ...item(1, 10), attachments: ['x'.repeat(3000)] }
    expect(fillPage({ budget: 1000, items: [heavy, item(2, 1)] })).toHaveLength(1)
  })

  it('is empty for no items', () => {
    expect(fillPage({ budget: 1000, items: [] })).toEqual([])
  })
})
