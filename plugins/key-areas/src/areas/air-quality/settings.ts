export const settings = {
  /** Measurements from this day on are evaluated by HJ 633—2026 (in force with GB 3095—2026). */
  newStandardFrom: '2026-03-01',
}
