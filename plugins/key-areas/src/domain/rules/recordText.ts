/** A text of a record as anybody would read it: public, and masked where it is masked. */
export type RecordText = {
  /** What the form or the table calls it: 姓名 or 项目编号 tells what a number beside it is. */
  label?: string
  path: string
  text: string
}

/** The label in front of the text, in half-width digits: how rules read it. */
export function readable({ label, text }: RecordText): string {
  const plain = text.replace(/[０-９：（）Ｘｘ]/g, (sign) => sign.normalize('NFKC'))
  return label ? `${label}: ${plain}` : plain
}

/** Texts of one row, such as the cells of a list of people; other texts stand alone. */
export function rowsOf(texts: RecordText[]): RecordText[][] {
  const rows = new Map<string, RecordText[]>()
  for (const text of texts) {
    const row = /^(.*\.\d+)\.[^.]+$/.exec(text.path)?.[1]
    if (!row) continue
    const cells = rows.get(row)
    if (cells) cells.push(text)
    else rows.set(row, [text])
  }
  return [...rows.values()]
}

/** Sentences, table cells of running text included. */
export function sentencesOf(text: string): string[] {
  return text.split(/[。；;！？\n]/).filter((sentence) => sentence.trim())
}
