/** Why a published matter is taken down; published as `reason_code`. */
export const TAKE_DOWN_REASONS = [
  'issued_in_error',
  'personal_information',
  'classified',
  'legal_review',
  'copyright',
  'superseded',
  'duplicate',
  'agency_reorganisation',
  'other',
] as const
/** The reviewed day of the end of display has passed; nobody chooses this one. */
export const DISPLAY_ENDED = 'display_ended'
export type TakeDownReason = (typeof TAKE_DOWN_REASONS)[number]

/** Matter that must not even be kept: only then may the stored text be erased along with it. */
export function mayErase(reason: string): boolean {
  return reason === 'personal_information' || reason === 'classified'
}

export function isTakeDownReason(reason: string): reason is TakeDownReason {
  return TAKE_DOWN_REASONS.some((known) => known === reason)
}
