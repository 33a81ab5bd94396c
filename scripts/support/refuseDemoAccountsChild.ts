import type { Payload } from 'payload'

import { getPayload } from 'payload'

import { demoUsers } from './demoUsers.ts'
import { refuse } from './say.ts'

const { default: config } = await import('../../payload.config.ts')
const { environment } = await import('../../src/environment.ts')
const SHOWN = 5
/** Reserved for examples and tests by RFC 2606. */
const RESERVED_DOMAIN = /@(.+\.)?(example|example\.(com|net|org)|invalid|localhost|test)$/i

const payload = await getPayload({ config, disableOnInit: true })
const accounts = await demoAccounts(payload)
if (accounts.length > 0) {
  const shown = accounts.slice(0, SHOWN)
  refuse({
    en: `Gongkai does not start: the database holds ${accounts.length} demo accounts with known passwords (${shown.join(', ')}${accounts.length > SHOWN ? ', …' : ''}). Use another DATABASE_URL or GONGKAI_DATA_DIR, or delete these accounts.`,
    zh: `无法启动：数据库中有 ${accounts.length} 个密码公开的演示账号（${shown.join('、')}${accounts.length > SHOWN ? '等' : ''}）。请更换 DATABASE_URL 或 GONGKAI_DATA_DIR，或删除这些账号。`,
  })
}
process.exit(0)

/** Accounts that the seed lists beside its data, or whose mail domain can belong to nobody. */
async function demoAccounts({ db }: Payload): Promise<string[]> {
  const listed = new Set((await demoUsers(environment.dataDirectory)).map(({ email }) => email))
  const { docs } = await db.find<{ email: string; id: string }>({
    collection: 'users',
    limit: 0,
    pagination: false,
    select: { email: true },
    sort: 'email',
  })
  return docs
    .map(({ email }) => email)
    .filter((email) => listed.has(email) || RESERVED_DOMAIN.test(email))
}
