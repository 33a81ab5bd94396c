const ENDING = /(?:政府|办公室|委员会|局|委|厅|部|办|处|中心)$/u
const LONGEST = 30

/** Whether a line is the name of an organ and nothing else. */
export function isIssuingBody(text: string): boolean {
  return text.length <= LONGEST && ENDING.test(text)
}
