import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Role } from '../../src/access/roles.ts'

export type DemoUser = {
  departments: string[]
  email: string
  name: string
  password: string
  roles: Role[]
}

/** The accounts the seed has made, in its order; none when nothing was seeded here. */
export async function demoUsers(dataDirectory: string): Promise<DemoUser[]> {
  const file = path.join(dataDirectory, 'demo-users.json')
  if (!existsSync(file)) return []
  return JSON.parse(await readFile(file, 'utf8')) as DemoUser[]
}
