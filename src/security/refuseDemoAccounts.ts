import type { UnsafeSetting } from '@gongkai/shared'
import type { Payload } from 'payload'

import { UnsafeSetup } from '@gongkai/shared'

import { demoAccounts } from './demoAccounts.ts'

const SHOWN = 5

/** Stops a server that the public reaches while the accounts of the demo are in its database. */
export async function refuseDemoAccounts({
  isDemo,
  isPublic,
  payload,
}: {
  isDemo: boolean
  /** Whether the server is reached by https, that is not only tried on this machine. */
  isPublic: boolean
  payload: Payload
}): Promise<void> {
  if (isDemo || !isPublic) return
  const accounts = await demoAccounts({ payload })
  if (accounts.length > 0)
    throw new UnsafeSetup({ plugin: 'Gongkai', settings: [demoAccountsSetting(accounts)] })
}

/** What the operator is told about them. */
export function demoAccountsSetting(accounts: readonly string[]): UnsafeSetting {
  const shown = accounts.slice(0, SHOWN)
  const isMore = accounts.length > SHOWN
  return {
    en: `the database holds ${accounts.length} demo accounts with known passwords (${shown.join(', ')}${isMore ? ', …' : ''}). Use another DATABASE_URL or GONGKAI_DATA_DIR, or delete these accounts.`,
    option: 'DATABASE_URL',
    zh: `数据库中有 ${accounts.length} 个密码公开的演示账号（${shown.join('、')}${isMore ? '等' : ''}）。请更换 DATABASE_URL 或 GONGKAI_DATA_DIR，或删除这些账号。`,
  }
}
