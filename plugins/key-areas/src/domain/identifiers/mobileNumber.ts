/** Whether the text is a mobile telephone number 手机号码 of the mainland. */
export function isMobileNumber(text: string): boolean {
  return /^1[3-9]\d{9}$/.test(text)
}
