import type { Page } from '@playwright/test'

/** Names of formats and things that are written in Latin letters in Chinese too. */
const USUAL = /^(CSV|DOCX|Feed|JSON|PDF|SHA|Word|XLSX|csv|docx|pdf|xlsx)$/
const ADDRESSES = /\S+@\S+|https?:\/\/\S+/g

/** Latin words that the reader of a Chinese screen sees, data and addresses left aside. */
export async function latinWordsOn(page: Page): Promise<string[]> {
  const seen = await page.evaluate(() => {
    const data = document.querySelectorAll<HTMLElement>('pre, nextjs-portal')
    data.forEach((element) => element.remove())
    return document.body.innerText
  })
  const words = seen.replace(ADDRESSES, '').match(/[A-Za-z]{3,}/g) ?? []
  return [...new Set(words)].filter((word) => !USUAL.test(word))
}
