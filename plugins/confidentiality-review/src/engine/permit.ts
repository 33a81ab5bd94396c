import { createPermit } from '@gongkai/shared'

/** Held by the engine around its own writes; nothing else may write reviews or publish rows. */
export const enginePermit = createPermit('confidentiality-review')

/** Held while a publication is rehearsed: everything runs but the write. */
export const rehearsalPermit = createPermit('confidentiality-review/rehearsal')
