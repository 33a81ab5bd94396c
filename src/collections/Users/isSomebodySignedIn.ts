import type { Condition } from 'payload'

/** Rights are not asked for on the form of the very first account, which gets them by itself. */
export const isSomebodySignedIn: Condition = (_, __, { user }) => Boolean(user)
