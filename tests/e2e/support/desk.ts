import { type Browser, expect, type Page } from '@playwright/test'

import type { Person } from './people.ts'

/** A browser of its own for a person, logged in through the form, at the workbench. */
export async function openDesk({
  browser,
  person: { email, name, password },
}: {
  browser: Browser
  person: Pick<Person, 'email' | 'name' | 'password'>
}): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto('/admin/login')
  await page.getByRole('textbox', { name: '电子邮件' }).fill(email)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(name) })).toBeVisible()
  return page
}
