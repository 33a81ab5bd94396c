import { createPermit } from '@gongkai/shared'

/** Held by the engine around its own writes; nothing else may write the log and what is behind it. */
export const enginePermit = createPermit('publications')
