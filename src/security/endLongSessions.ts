import type { CollectionRefreshHook } from 'payload'

import { Forbidden } from 'payload'

const LONGEST_MS = 12 * 60 * 60_000

/** A session is prolonged by work, but not beyond a working day: then its person signs in again. */
export const endLongSessions: CollectionRefreshHook = ({ args, user }) => {
  const { _sid } = args.req.user as { _sid?: string }
  const sessions = (user as { sessions?: { createdAt?: Date | string; id: string }[] }).sessions
  const begun = sessions?.find(({ id }) => id === _sid)?.createdAt
  if (begun && Date.now() - new Date(begun).getTime() > LONGEST_MS) throw new Forbidden(args.req.t)
}
