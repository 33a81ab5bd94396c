import type { Access } from 'payload'

import { hasRole } from './hasRole.ts'

/** Administrators; whose accounts they may touch is limited to their departments. */
export const administratorsAnywhere: Access = ({ req }) => hasRole(req.user, 'admin')
