import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Role } from '../../access/index.ts'

import { environment } from '../../environment.ts'

type Account = { email: string; name: string; password: string; roles: Role[] }

export type DemoAccount = Account & { role: Role }

const SHOWN: Role[] = ['handler', 'examiner', 'approver', 'office', 'admin']

/** One account a role, the first that the demonstration made; none outside a demonstration. */
export async function readDemoAccounts(): Promise<DemoAccount[]> {
  const file = path.join(environment.dataDirectory, 'demo-users.json')
  if (process.env.GONGKAI_DEMO !== '1' || !existsSync(file)) return []
  const accounts = JSON.parse(await readFile(file, 'utf8')) as Account[]
  return SHOWN.flatMap((role) => {
    const account = accounts.find(({ roles }) => roles.includes(role))
    return account ? [{ ...account, role }] : []
  })
}
