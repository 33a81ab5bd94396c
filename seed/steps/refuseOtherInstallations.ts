import type { Payload } from 'payload'

import { users } from '../data/users.ts'

/** Never adds accounts with a known password to an installation that people already use. */
export async function refuseOtherInstallations({ payload }: { payload: Payload }): Promise<void> {
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    pagination: false,
    select: { email: true },
  })
  const demo = new Set(users.map(({ email }) => email))
  if (docs.length === 0 || docs.some(({ email }) => demo.has(email))) return
  throw new Error(
    'The database holds accounts, none of them of the demo. The seed only fills an empty database or continues a demo; point DATABASE_URL or GONGKAI_DATA_DIR elsewhere.',
  )
}
