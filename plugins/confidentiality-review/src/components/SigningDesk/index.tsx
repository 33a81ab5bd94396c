'use client'

import { useState } from 'react'

import { DecisionPanel, type DecisionPanelProps } from '../DecisionPanel/index.tsx'
import type { Outcome } from '../DecisionPanel/useDecision.ts'
import { WayOn } from '../WayOn/index.tsx'

/** The signer's place on the page: the review sheet, and once that is done with the way on. */
export function SigningDesk({ decision }: { decision: DecisionPanelProps | null }) {
  const [outcome, setOutcome] = useState<null | Outcome>(null)
  if (outcome) return <WayOn {...outcome} />
  return decision && <DecisionPanel {...decision} onOutcome={setOutcome} />
}
