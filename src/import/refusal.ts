/** Why a file, or the whole import, cannot be done; each has a sentence in every language. */
export type Reason =
  | { key: 'badExtension'; extension: string }
  | { key: 'changed' }
  | { key: 'corruptDocx' }
  | { key: 'empty' }
  | { key: 'invalid'; message: string }
  | { key: 'legacyWord' }
  | { key: 'noBody' }
  | { key: 'notText' }
  | { key: 'titleTooLong'; length: number; limit: number }
  | { key: 'tooLarge'; limit: number; size: number }
  | { key: 'tooLong'; length: number; limit: number }
  | { key: 'unreadable'; message: string }

/** A file that is not imported, and why. */
export class Refusal extends Error {
  readonly reason: Reason

  constructor(reason: Reason, options?: ErrorOptions) {
    super(reason.key, options)
    this.name = 'Refusal'
    this.reason = reason
  }
}
