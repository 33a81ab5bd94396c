import { demoUsers } from './demoUsers.ts'
import { openPayload } from './openPayload.ts'
import { refuse } from './say.ts'

const { environment } = await import('../../src/environment.ts')
const { demoAccounts } = await import('../../src/security/demoAccounts.ts')
const { demoAccountsSetting } = await import('../../src/security/refuseDemoAccounts.ts')

const payload = await openPayload({ disableOnInit: true })
const listed = new Set((await demoUsers(environment.dataDirectory)).map(({ email }) => email))
const accounts = await demoAccounts({ listed, payload })
if (accounts.length > 0) {
  const { en, zh } = demoAccountsSetting(accounts)
  refuse({ en: `Gongkai does not start: ${en}`, zh: `无法启动：${zh}` })
}
process.exit(0)
