import { expect, type Page } from '@playwright/test'

import { createEffort, type Effort } from './effort.ts'

/** The matter of this title among those that wait, opened from the workbench. */
export async function openFromWorkbench({
  effort = createEffort(),
  page,
  title,
}: {
  effort?: Effort
  page: Page
  title: string
}): Promise<void> {
  await page.goto('/admin')
  const waiting = page.getByRole('region', { name: '待我处理' })
  await effort.click(waiting.getByRole('link', { exact: true, name: title }))
  await expect(page.getByRole('region', { name: '签署意见' })).toBeVisible()
}

/** Fills the review sheet in and agrees; the keyboard then stands on the way to the next matter. */
export async function agree({
  attachment,
  button,
  done,
  effort = createEffort(),
  page,
}: {
  /** Title of the file to be ticked as seen, when there is one. */
  attachment?: string
  button: string
  done: string
  effort?: Effort
  page: Page
}): Promise<void> {
  if (attachment) {
    await effort.click(page.getByText(`已打开并查看《${attachment}》`, { exact: true }))
  }
  await effort.click(page.getByRole('button', { name: '逐项核对，均为“无”' }))
  await effort.click(page.getByRole('button', { name: button }))
  const signed = page.getByRole('region', { name: '已签署' })
  await expect(signed.getByText(done)).toBeVisible()
  await expect(signed.getByRole('link').first()).toBeFocused()
}

export const EXAMINED = { button: '同意，送审批', done: '已签署同意，并送审批。' }
export const APPROVED = { button: '同意，批准公开', done: '已批准，信息已经公开。' }
