import type { ComponentProps } from 'react'

import { Pill } from '@payloadcms/ui'

import type { Standing } from '../../domain/standing.ts'

const STYLES: Record<Standing, NonNullable<ComponentProps<typeof Pill>['pillStyle']>> = {
  approved: 'success',
  approving: 'warning',
  draft: 'light-gray',
  erased: 'dark',
  examining: 'warning',
  public: 'success',
  publicWithEdits: 'success',
  recalled: 'light-gray',
  refused: 'error',
  returned: 'error',
  withdrawn: 'dark',
}

/** Where a document stands, as a word; the colour only repeats it. */
export function StandingPill({ label, standing }: { label: string; standing: Standing }) {
  return (
    <Pill pillStyle={STYLES[standing]} size="small">
      {label}
    </Pill>
  )
}
