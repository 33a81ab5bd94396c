import { expect, type Page } from '@playwright/test'

import { createEffort, type Effort } from './effort.ts'
import { bodyOf, choose, fieldOf, fillDay, tabOf } from './form.ts'

export type Attachment = { buffer: Buffer; mimeType: string; name: string; title: string }

/** A small table as a file; the title is what the public reads. */
export function attachmentCalled(title: string): Attachment {
  const buffer = Buffer.from('\uFEFF序号,意见事项,联系方式\r\n1,,\r\n2,,\r\n')
  return { buffer, mimeType: 'text/csv', name: `${title}.csv`, title }
}

/** From the workbench to a notice with text, attributes and one attachment. */
export async function writeNotice({
  attachment,
  body,
  effort = createEffort(),
  page,
  title,
}: {
  attachment: Attachment
  body: string
  effort?: Effort
  page: Page
  title: string
}): Promise<void> {
  await effort.click(page.getByRole('link', { name: '新建公告公示' }))
  await expect(bodyOf(page)).toBeVisible()
  await effort.field(() => fieldOf(page, '标题').getByRole('textbox').fill(title))
  await effort.field(() => choose({ label: '公告类型', option: '其他', page }))
  await effort.field(() => writeBody({ page, text: body }))
  await effort.click(tabOf(page, '公开属性'))
  await effort.field(() => choose({ label: '主题分类', option: '政务公开', page }))
  await effort.field(() => fillDay({ day: '2026-11-20', label: '成文日期', page }))
  await effort.click(tabOf(page, '附件'))
  await effort.click(fieldOf(page, '附件').getByRole('button', { name: '新建' }))
  await effort.field(() => chooseFile({ attachment, page }))
  await effort.click(page.getByRole('dialog').getByRole('button', { name: '保存' }))
  await expect(fieldOf(page, '附件').getByText(attachment.name)).toBeVisible()
}

/** Replaces the whole text; typing that met an editor still being set up is done again. */
export async function writeBody({ page, text }: { page: Page; text: string }): Promise<void> {
  const body = bodyOf(page)
  await expect(async () => {
    await body.click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.insertText(text)
    await expect(body).toHaveText(text, { timeout: 2_000 })
  }).toPass()
}

async function chooseFile({
  attachment: { buffer, mimeType, name },
  page,
}: {
  attachment: Attachment
  page: Page
}): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('dialog').getByRole('button', { name: '选择文件' }).click()
  await (await choosing).setFiles({ buffer, mimeType, name })
}
