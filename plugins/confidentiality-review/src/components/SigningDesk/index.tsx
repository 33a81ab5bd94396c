'use client'

import { useState } from 'react'

import { DecisionPanel, type DecisionPanelProps } from '../DecisionPanel/index.tsx'
import type { Signature } from '../DecisionPanel/useDecision.ts'
import { MatterSigned } from '../MatterSigned/index.tsx'

/** The signer's place on the page: the review sheet, and once it is signed the way on. */
export function SigningDesk({ decision }: { decision: DecisionPanelProps | null }) {
  const [signature, setSignature] = useState<null | Signature>(null)
  if (signature) return <MatterSigned {...signature} />
  return decision && <DecisionPanel {...decision} onSigned={setSignature} />
}
