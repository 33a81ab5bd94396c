import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

const MOST_NAMES = 10_000
/** What Payload 3.90 spends on one password. */
const COST = { digest: 'sha256', iterations: 600_000, keyLength: 32 }

type Tries = { count: number; lockedUntil: number }

/** Answers log-ins under names nobody has as Payload answers wrong passwords of real people. */
export function createUnknownNames({
  lockTimeMs,
  maxAttempts,
  now = Date.now,
}: {
  lockTimeMs: number
  maxAttempts: number
  now?: () => number
}): { attempt: (name: string) => Promise<'locked' | 'wrong'> } {
  const names = new Map<string, Tries>()
  return {
    attempt: async (name) => {
      const before = names.get(name) ?? { count: 0, lockedUntil: 0 }
      if (before.lockedUntil > now()) return 'locked'
      const count = before.lockedUntil > 0 ? 1 : before.count + 1
      names.delete(name)
      names.set(name, { count, lockedUntil: count >= maxAttempts ? now() + lockTimeMs : 0 })
      if (names.size > MOST_NAMES) names.delete(names.keys().next().value ?? name)
      await spendAsMuchAsOnAPassword()
      return 'wrong'
    },
  }
}

async function spendAsMuchAsOnAPassword(): Promise<void> {
  await promisify(pbkdf2)(
    '',
    randomBytes(32).toString('hex'),
    COST.iterations,
    COST.keyLength,
    COST.digest,
  )
}
