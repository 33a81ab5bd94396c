import type { Access } from 'payload'

import { hasRole } from './hasRole.ts'

/** Administrators change accounts, everybody their own name and password. */
export const administratorsOrOneself: Access = ({ req }) => {
  if (!req.user) return false
  return hasRole(req.user, 'admin') || { id: { equals: req.user.id } }
}
