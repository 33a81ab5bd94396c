import type { UnsafeSetting } from '@gongkai/shared'
import type { Payload } from 'payload'

/** Database settings under which the review cannot keep its books. */
export function databaseProblems({ db }: Payload): UnsafeSetting[] {
  const { transactionOptions } = db as { transactionOptions?: unknown }
  if (db.name !== 'sqlite' || !transactionOptions) return []
  return [
    {
      en: 'must be left out on SQLite: a second writer waits for the first, so that no save would succeed while contributors are recorded',
      option: 'db.transactionOptions',
      zh: 'SQLite 不得设置：后一个写入要等前一个，登记承办人员时保存必然失败',
    },
  ]
}
