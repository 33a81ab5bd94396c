export const settings = {
  /** Whether the last digit is checked, by GB/T 17710 (MOD 11,10). */
  checkLastDigit: true,
  /** Years a licence is valid for at most. */
  validYears: 5,
}
