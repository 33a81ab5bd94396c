export type IssueSeverity = 'error' | 'info' | 'warning'

/** A text in the reader's language, or in several languages by their code. */
export type Words = Readonly<Record<string, string>> | string

/** What a project rule found in a document that is submitted. */
export type SubmissionIssue = {
  /** Name of the field. */
  label?: Words
  message: Words
  path: string
  /** Errors block submission; the rest goes with the document to its signers. @default 'error' */
  severity?: IssueSeverity
}

/** An issue that did not block submission, as it was put before the signers. */
export type Remark = Pick<SubmissionIssue, 'label' | 'message' | 'path'> & {
  severity: Exclude<IssueSeverity, 'error'>
}

export function isError({ severity = 'error' }: SubmissionIssue): boolean {
  return severity === 'error'
}

/** Warnings before mere information, otherwise in the order they were found. */
export function remarksAmong(issues: readonly SubmissionIssue[]): Remark[] {
  const remarks = issues.flatMap(({ label, message, path, severity }) =>
    severity === undefined || severity === 'error'
      ? []
      : [{ ...(label && { label }), message, path, severity }],
  )
  return [
    ...remarks.filter(({ severity }) => severity === 'warning'),
    ...remarks.filter(({ severity }) => severity === 'info'),
  ]
}

/** The words in a language; in whichever there is when it is not among them. */
export function wordsIn({ language, words }: { language: string; words: Words }): string {
  if (typeof words === 'string') return words
  const base = language.split('-')[0] ?? language
  return words[language] ?? words[base] ?? Object.values(words)[0] ?? ''
}

export type ReadableRemark = { label?: string; message: string } & Omit<Remark, 'label' | 'message'>

/** A remark as a reader of this language sees it. */
export function readableRemark({
  language,
  remark: { label, message, path, severity },
}: {
  language: string
  remark: Remark
}): ReadableRemark {
  return {
    ...(label && { label: wordsIn({ language, words: label }) }),
    message: wordsIn({ language, words: message }),
    path,
    severity,
  }
}
