import { expect, test } from '@playwright/test'

import { openDesk } from './support/desk.ts'
import { latinWordsOn } from './support/latinWords.ts'
import { staffOfOneDepartment } from './support/people.ts'

const staff = staffOfOneDepartment()

test('中文界面上没有英文，页面语言已标明', async ({ browser }) => {
  const page = await openDesk({ browser, person: staff.handler })
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh')
  expect.soft(await latinWordsOn(page), '工作台').toEqual([])

  for (const name of ['政府信息', '政策解读', '公告公示', '公开指南', '公开目录', '附件']) {
    await page.goto('/admin')
    await page.getByRole('button', { name: '打开 菜单' }).click()
    await page.getByRole('link', { exact: true, name }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    expect.soft(await latinWordsOn(page), `${name}列表`).toEqual([])
  }

  await page.goto('/admin/review-tasks')
  await expect(page.getByRole('heading', { name: '我的待办' })).toBeVisible()
  expect.soft(await latinWordsOn(page), '我的待办').toEqual([])
})

test('公开效果显示网页和数据，不运行脚本', async ({ browser }) => {
  const page = await openDesk({ browser, person: staff.handler })
  await page.goto('/admin/collections/entries')
  const published = page.getByRole('row').filter({ hasText: '已公开' }).first()
  await published.getByRole('link').first().click()
  await page.getByRole('link', { name: '公开效果' }).click()
  await expect(page.getByText('公众目前看到的与此一致')).toBeVisible()
  expect.soft(await latinWordsOn(page), '公开效果').toEqual([])

  const frame = page.locator('iframe[title="电脑端效果"]')
  await expect(frame).toHaveAttribute('sandbox', '')
  const title = await page.getByRole('heading', { level: 1 }).first().getAttribute('title')
  await expect(frame.contentFrame().getByRole('heading', { level: 1 })).toHaveText(title ?? '')
})

test('英文界面用英文问候', async ({ browser }) => {
  const page = await openDesk({ browser, person: staff.examiner })
  const { origin } = new URL(page.url())
  await page.context().addCookies([{ name: 'payload-lng', url: origin, value: 'en' }])
  await page.goto('/admin')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1, name: /^Good / })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Waiting for me' })).toBeVisible()
  expect(await latinWordsOn(page)).toContain('Waiting')
})
