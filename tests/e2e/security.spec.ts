import { expect, type Page, test } from '@playwright/test'

import { openDesk } from './support/desk.ts'
import { staffOfOneDepartment } from './support/people.ts'

const staff = staffOfOneDepartment()

/** What the browser refused because of the page's own policy. */
function violationsOn(page: Page): string[] {
  const violations: string[] = []
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) violations.push(message.text())
  })
  return violations
}

test('后台页面带有安全响应头，且不违反自身的内容安全策略', async ({ browser }) => {
  const page = await openDesk({ browser, person: staff.handler })
  const violations = violationsOn(page)
  const answer = await page.goto('/admin')
  const headers = answer?.headers() ?? {}
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['x-frame-options']).toBe('DENY')
  expect(headers['referrer-policy']).toBe('same-origin')
  expect(headers['x-powered-by']).toBeUndefined()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await page.goto('/admin/collections/entries')
  const row = page.getByRole('row').filter({ hasText: '已公开' }).first()
  await row.getByRole('link').first().click()
  await page.waitForURL(/\/entries\/[0-9a-f-]{36}/)
  await expect(page.getByRole('textbox', { name: /标题/ }).first()).toBeVisible()
  const address = page.url().split('?')[0]!
  await page.goto(`${address}/review`)
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await page.goto(`${address}/preview`)
  await page.context().clearCookies()
  await page.goto('/admin/login')
  await expect(page.getByRole('button', { name: '登录' })).toBeVisible()
  expect(violations).toEqual([])
})

test('订阅源仍可被任何网站读取', async ({ request }) => {
  const { headers } = await request
    .get('/feeds/v1/', { headers: { Origin: 'https://www.example.gov.cn' } })
    .then((answer) => ({ headers: answer.headers() }))
  expect(headers['access-control-allow-origin']).toBe('*')
  expect(headers['cross-origin-resource-policy']).toBeUndefined()
})

test('连续输错密码后账号锁定，提示为中文', async ({ browser }) => {
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
  await page.goto('/admin/login')
  await page.getByRole('textbox', { name: '电子邮件' }).fill('nobody@chengchuan.example')
  await page.getByLabel('密码').fill('Wrong-guess-2026')
  for (let time = 0; time < 6; time += 1) {
    const answered = page.waitForResponse(/\/api\/users\/login/)
    await page.getByRole('button', { name: '登录' }).click()
    expect((await answered).status()).toBe(401)
  }
  await expect(page.getByText(/锁定/).first()).toBeVisible()
})

test('无法解码的地址返回400和说明，其余地址不受影响', async ({ request }) => {
  for (const path of ['/%ZZ', '/api/%ZZ', '/admin/%ZZ', '/feeds/v1/%C0%AF']) {
    const answer = await request.get(path)
    expect([path, answer.status()]).toEqual([path, 400])
    expect(await answer.text()).toContain('地址格式有误')
  }
  expect((await request.get('/api/attachments/file/%E5%85%AC%E5%BC%80.pdf')).status()).not.toBe(400)
})
