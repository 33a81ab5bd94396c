import { expect, type Locator, type Page } from '@playwright/test'

import type { Effort } from './effort.ts'
import { tabOf } from './form.ts'

type Desk = { effort: Effort; page: Page }

/** Opens the tab of key areas and takes the area with this name. */
export async function chooseArea({ effort, name, page }: { name: string } & Desk): Promise<void> {
  await effort.click(tabOf(page, '重点领域'))
  await effort.click(page.getByRole('button', { name: '添加重点领域' }))
  await effort.click(page.getByRole('button', { exact: true, name }))
  await expect(page.locator('.blocks-field__row')).toHaveCount(1)
}

/** Fills fields of the area, by their path in it; a choice is named by its label. */
export async function fillArea({
  effort,
  page,
  values,
}: { values: Record<string, string> } & Desk): Promise<void> {
  for (const [path, value] of Object.entries(values)) {
    await effort.field(() => fillField({ field: areaField(page, path), value }))
  }
}

async function fillField({ field, value }: { field: Locator; value: string }): Promise<void> {
  await field.scrollIntoViewIfNeeded()
  const combobox = field.getByRole('combobox')
  if (await combobox.count()) {
    await combobox.fill(value)
    await field.page().getByRole('option', { exact: true, name: value }).click()
    return
  }
  // Text fields carry the id themselves, dates hold their input.
  const isInput = await field.evaluate(({ tagName }) => ['INPUT', 'TEXTAREA'].includes(tagName))
  const input = isInput ? field : field.getByRole('textbox')
  await input.fill(value)
  if (!isInput) await input.press('Enter')
}

/** Reads rows into a table of the area from a file, and takes them over. */
export async function importRows({
  effort,
  page,
  path,
  rows,
}: { path: string; rows: string[][] } & Desk): Promise<void> {
  const table = areaField(page, path)
  await table.scrollIntoViewIfNeeded()
  const choosing = page.waitForEvent('filechooser')
  await effort.click(table.getByRole('button', { name: '导入表格' }))
  const text = rows.map((cells) => cells.join(',')).join('\r\n')
  await effort.field(async () =>
    (await choosing).setFiles({
      buffer: Buffer.from(`\uFEFF${text}\r\n`),
      mimeType: 'text/csv',
      name: '明细.csv',
    }),
  )
  await effort.click(table.getByRole('button', { name: '写入表单' }))
  await expect(table.getByText(`共${rows.length - 1}行`)).toBeVisible()
}

/** Lets the panel fill the empty fields that follow from others, some of which are named. */
export async function computeFields({
  effort,
  page,
  values,
}: { values: Record<string, string> } & Desk): Promise<void> {
  await effort.click(page.getByRole('button', { name: '计算并填写' }))
  for (const [path, value] of Object.entries(values)) {
    await expect(areaField(page, path)).toHaveValue(value)
  }
  await expect(page.getByText(/^已填写\d+个空项。$/)).toBeVisible()
}

function areaField(page: Page, path: string): Locator {
  return page.locator(`#field-keyArea__0__${path.replaceAll('.', '__')}`)
}
