import type { Access } from 'payload'

/** Everyone with an account. */
export const anyStaff: Access = ({ req }) => Boolean(req.user)
