import { expect, type Locator, type Page } from '@playwright/test'

/** The field of a form that carries this label. */
export function fieldOf(page: Page, label: string): Locator {
  const labelled = page.locator('label').filter({ hasText: new RegExp(`^${label}\\s*\\*?$`) })
  return page.locator('.field-type').filter({ has: labelled }).last()
}

export async function choose({
  label,
  option,
  page,
}: {
  label: string
  option: string
  page: Page
}): Promise<void> {
  const combobox = fieldOf(page, label).getByRole('combobox')
  await combobox.fill(option)
  await page.getByRole('option', { name: option }).first().click()
}

export async function fillDay({
  day,
  label,
  page,
}: {
  /** `YYYY-MM-DD` */
  day: string
  label: string
  page: Page
}): Promise<void> {
  const input = fieldOf(page, label).getByRole('textbox')
  await input.fill(day)
  await input.press('Enter')
  await expect(input).toHaveValue(day)
}

/** The rich text of the form, ready to be typed into. */
export function bodyOf(page: Page): Locator {
  return page.locator('[data-lexical-editor="true"]').first()
}

/** A tab of the form. */
export function tabOf(page: Page, name: string): Locator {
  return page.locator('.tabs-field__tabs').getByRole('button', { exact: true, name })
}
