/** Whole 元 as prose writes them: `1,860,000.00`. */
export function money(yuan: number): string {
  return `${yuan.toLocaleString('en-US')}.00`
}
