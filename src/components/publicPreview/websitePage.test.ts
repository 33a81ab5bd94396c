import { describe, expect, test } from '@jest/globals'

import type { AdminText } from '../../translations/admin/adminText.ts'

import { websitePage } from './websitePage.ts'

const text: AdminText = (key) => key.replace('publicPreview:', '')

const item = {
  _disclosure: {
    category: { label: '（十三）监督检查情况' },
    formed_on: '2026-03-09',
    index_number: '11990421MB1000010U/2026-00002',
    issuers: [{ name: '澄川县审计局' }, { name: '澄川县财政局' }],
    published_on: '2026-03-10',
    publisher: { name: '澄川县审计局' },
    validity: { status: 'in_force' },
  },
  attachments: [{ size_in_bytes: 182_344, title: '附表<1>', url: 'https://a.example/files/1' }],
  content_html: '<p>全文</p>',
  content_text: '全文',
  title: '关于<script>alert(1)</script>的通知',
}

describe('the page a website would make of a feed item', () => {
  const page = websitePage({ item, text })

  test('shows the text, the catalogue and the attachments', () => {
    expect(page).toContain('<article><p>全文</p></article>')
    expect(page).toContain('<dt>pageIssuer</dt><dd>澄川县审计局、澄川县财政局</dd>')
    expect(page).toContain('<dd>validityInForce</dd>')
    expect(page).toContain('<small>182 KB</small>')
  })

  test('leaves out catalogue rows that have nothing to say', () => {
    expect(page).not.toContain('pageDocumentNumber')
  })

  test('shows how long a notice stands and whom to tell', () => {
    const notice = { contact: '办公室', display_from: '2026-11-30', display_to: '2026-12-02' }
    const posted = websitePage({
      item: { ...item, _disclosure: { ...item._disclosure, notice } },
      text,
    })
    expect(posted).toContain('<dt>pagePosted</dt><dd>2026-11-30—2026-12-02</dd>')
    expect(posted).toContain('<dt>pageContact</dt><dd>办公室</dd>')
    expect(page).not.toContain('pagePosted')
  })

  test('takes titles for text, never for markup', () => {
    expect(page).not.toContain('<script>')
    expect(page).toContain('附表&#60;1&#62;')
  })

  test('lets nothing load or run', () => {
    expect(page).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'\"")
  })

  test('falls back to the plain text when only catalogue data is public', () => {
    const { content_html: _, ...onApplication } = item
    expect(websitePage({ item: onApplication, text })).toContain('<article><p>全文</p></article>')
  })
})
