import type { Payload } from 'payload'

/** One difference that a reconciliation met. It names rows and digests, never content. */
export type Finding<Kind extends string = string> = {
  /** Facts for whoever looks into it: ids, digests, reasons. */
  details: Record<string, boolean | number | string>
  kind: Kind
  /** Whether the difference is gone now; otherwise somebody has to look at it. */
  repaired: boolean
  /** What it is about, such as `entries:0192…` or `record:17`. */
  subject: string
}

/** A difference that only people can judge. */
export function incident<Kind extends string>({
  details = {},
  kind,
  subject,
}: {
  details?: Finding['details']
  kind: Kind
  subject: string
}): Finding<Kind> {
  return { details, kind, repaired: false, subject }
}

/**
 * Tries to repair a difference and looks again; a repair that fails, or that does not last, leaves
 * the finding to people, with the reason.
 */
export async function repairedFinding<Kind extends string>({
  details = {},
  isGone = async () => true,
  kind,
  payload,
  repair,
  subject,
}: {
  details?: Finding['details']
  isGone?: () => Promise<boolean>
  kind: Kind
  payload: Payload
  repair: () => Promise<unknown>
  subject: string
}): Promise<Finding<Kind>> {
  try {
    await repair()
    return { details, kind, repaired: await isGone(), subject }
  } catch (error) {
    payload.logger.error({ err: error, msg: `reconciliation: ${kind} ${subject} was not repaired` })
    return { details: { ...details, error: String(error) }, kind, repaired: false, subject }
  }
}

/** What is found about one subject; an error is a finding too, and the walk goes on. */
export async function* findingsAbout<Kind extends string>({
  findings,
  payload,
  subject,
}: {
  findings: AsyncIterable<Finding<Kind>>
  payload: Payload
  subject: string
}): AsyncGenerator<Finding<'uncheckable' | Kind>> {
  try {
    yield* findings
  } catch (error) {
    payload.logger.error({ err: error, msg: `reconciliation: ${subject} could not be compared` })
    yield incident({ details: { error: String(error) }, kind: 'uncheckable', subject })
  }
}
