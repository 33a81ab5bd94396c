import type { Edit } from './factories/edit.ts'

export type Signer = 'approver' | 'examiner'

/** What people do with an item after its draft is written, in order. */
export type Action =
  | { by: Signer; do: 'endorse' }
  | { by: Signer; do: 'refuse' | 'return'; reason: string }
  | {
      by: Signer | 'office'
      do: 'takeDown'
      erase: boolean
      note: string
      reasonCode: string
    }
  | { do: 'edit'; edit: Edit }
  | { do: 'ratify' }
  | { do: 'recall'; reason?: string }
  | { do: 'submit'; note?: string }
