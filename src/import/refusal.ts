/** Why a file is not imported; each key has a sentence in every language. */
export type Reason =
  | { key: 'badExtension'; extension: string }
  | { key: 'changed' }
  | { key: 'corruptDocx' }
  | { key: 'empty' }
  | { key: 'failed'; message: string }
  | { key: 'invalid'; message: string }
  | { key: 'legacyWord' }
  | { key: 'noBody' }
  | { key: 'notFound' }
  | { key: 'notText' }
  | { key: 'titleTooLong'; length: number; limit: number }
  | { key: 'tooLarge'; limit: number; size: number }
  | { key: 'tooLong'; length: number; limit: number }

/** Thrown for a file that cannot be imported whole. */
export class Refusal extends Error {
  readonly reason: Reason

  constructor(reason: Reason, options?: ErrorOptions) {
    super(reason.key, options)
    this.name = 'Refusal'
    this.reason = reason
  }
}
