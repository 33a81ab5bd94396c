import type { Payload } from 'payload'

/** Reserved for examples and tests by RFC 2606: such an address can belong to nobody. */
const RESERVED_DOMAIN = /@(.+\.)?(example|example\.(com|net|org)|invalid|localhost|test)$/i

/** E-mails of accounts whose password is public: listed by the demo, or at a made-up domain. */
export async function demoAccounts({
  listed = new Set(),
  payload,
}: {
  listed?: ReadonlySet<string>
  payload: Payload
}): Promise<string[]> {
  const { docs } = await payload.db.find<{ email: string; id: string }>({
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
