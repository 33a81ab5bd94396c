/** Stands where Payload would put a button that must not be pressed. */
export function NoButton() {
  return null
}
