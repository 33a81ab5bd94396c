import type { Locator } from '@playwright/test'

/** Counts what a person does: every click and every field filled in is one. */
export type Effort = {
  click: (target: Locator) => Promise<void>
  /** A field whose filling takes more than one gesture counts once. */
  field: (fill: () => Promise<void>) => Promise<void>
  total: () => number
}

export function createEffort(): Effort {
  let total = 0
  return {
    click: async (target) => {
      await target.click()
      total += 1
    },
    field: async (fill) => {
      await fill()
      total += 1
    },
    total: () => total,
  }
}

/** Prints a count where the reader of the run finds it. */
export function reportEffort({
  effort,
  limit,
  what,
}: {
  effort: Effort
  limit: number
  what: string
}): void {
  process.stdout.write(`    ${what}：${effort.total()} 次点击和填写（上限 ${limit}）\n`)
}
