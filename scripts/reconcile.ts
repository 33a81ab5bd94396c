import { loadEnv } from 'payload/node'

import { openExistingPayload } from './support/openPayload.ts'
import { projectRoot } from './support/projectRoot.ts'
import { say } from './support/say.ts'

loadEnv(projectRoot)

await reconcileOnce()

/** Compares what is public with what was approved; the exit code is 1 while incidents are open. */
async function reconcileOnce(): Promise<void> {
  const { INCIDENT_KINDS } = await import('../src/reconciliation/incidentKinds.ts')
  const { reconcile } = await import('../src/reconciliation/reconcile.ts')
  const payload = await openExistingPayload()
  const { kinds, open, repaired } = await reconcile({ payload })
  for (const [kind, met] of Object.entries(kinds)) {
    const { en, zh } = INCIDENT_KINDS[kind as keyof typeof INCIDENT_KINDS]
    say({
      en: `  ${en}: ${met.repaired} repaired, ${met.open} open`,
      zh: `  ${zh}：已修复 ${met.repaired} 处，待处理 ${met.open} 处`,
    })
  }
  say({
    en: `Reconciled: ${repaired} repaired, ${open} incidents open.`,
    zh: `核对完成：已修复 ${repaired} 处，待处理 ${open} 件。`,
  })
  await payload.destroy()
  process.exit(open > 0 ? 1 : 0)
}
