import type { Migration } from 'payload'

import { isValidCreditCode } from '@gongkai/shared'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, handleEndpoints } from 'payload'

const PASSWORD = 'Only-for-measurements-2026'

export type CatalogueOffice = {
  ask: (request: { body?: BodyInit; method: 'GET' | 'POST'; path: string }) => Promise<Response>
  close: () => Promise<void>
  /** A department without catalogue items, and its handler asks from now on. */
  newDepartment: () => Promise<string>
}

/** The real project on a fresh SQLite file, asked over its REST endpoints. */
export async function openCatalogueOffice(): Promise<CatalogueOffice> {
  const directory = await mkdtemp(path.join(tmpdir(), 'gongkai-bench-'))
  Object.assign(process.env, {
    DATABASE_URL: '',
    GONGKAI_DATA_DIR: directory,
    PAYLOAD_SECRET: 'only-for-measurements-0123456789abcdef',
  })
  const { default: loading } = await import('../payload.config.ts')
  const { migrations } = await import('../src/migrations/index.ts')
  const config = Object.assign(await loading, { logger: { options: { level: 'silent' } } })
  const payload = await getPayload({ config, disableOnInit: true, key: directory })
  await payload.db.migrate({ migrations: migrations as Migration[] })
  let [departments, token] = [0, '']

  return {
    ask: ({ body, method, path: address }) =>
      handleEndpoints({
        config: payload.config,
        payloadInstanceCacheKey: directory,
        request: new Request(`http://localhost/api${address}`, {
          ...(body !== undefined && { body }),
          headers: { Authorization: `JWT ${token}` },
          method,
        }),
      }),
    close: async () => {
      await payload.destroy()
      await rm(directory, { force: true, recursive: true })
    },
    newDepartment: async () => {
      departments += 1
      const { id } = await payload.create({
        collection: 'departments',
        data: {
          active: true,
          code: `bench${departments}`,
          creditCode: creditCode(departments),
          kind: 'department',
          name: `测量局${departments}`,
          shortName: `测量局${departments}`,
        },
      })
      const email = `handler${departments}@example.invalid`
      await payload.create({
        collection: 'users',
        data: {
          departments: [{ department: id, roles: ['handler'] }],
          email,
          name: `handler${departments}`,
          password: PASSWORD,
        },
      })
      const login = { data: { email, password: PASSWORD }, collection: 'users' } as const
      token = (await payload.login(login)).token ?? ''
      return id
    },
  }
}

function creditCode(number: number): string {
  const body = `11990421${String(number).padStart(9, '0')}`
  const codes = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((last) => body + last)
  const code = codes.find(isValidCreditCode)
  if (!code) throw new Error(`no credit code begins with ${body}`)
  return code
}
