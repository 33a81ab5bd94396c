import type { AdminText } from '../../translations/admin/adminText.ts'

/** The awaited step of a review as people call it. */
export function stepWord({ step, text }: { step: string; text: AdminText }): string {
  return text(step === 'approve' ? 'workbench:approving' : 'workbench:examining')
}
