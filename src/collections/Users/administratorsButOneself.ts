import type { FieldAccess } from 'payload'

import { hasRole } from '../../access/hasRole.ts'

/** Administrators, for other people's accounts only. */
export const administratorsButOneself: FieldAccess = ({ id, req }) =>
  hasRole(req.user, 'admin') && id !== req.user?.id
