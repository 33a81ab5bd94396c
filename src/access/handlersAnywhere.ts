import type { Access } from 'payload'

import { hasRole } from './hasRole.ts'

/** Handlers create; in which department is checked when the document is validated. */
export const handlersAnywhere: Access = ({ req }) => hasRole(req.user, 'handler')
