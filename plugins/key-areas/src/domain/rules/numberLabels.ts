/** Names of numbers that documents, projects, permits and codes have, as they stand before one. */
export const NUMBER_OF_A_THING =
  /(编号|编码|代码|文号|案号|索引号|受理号|流水号|登记号|许可证号?|备案号|合同号|订单号|批次号|批准文号|标识码|第|No\.?)$/i

/** The words in front of a number, far enough for its label. */
export function wordsBefore({ index, text }: { index: number; text: string }): string {
  const before = text.slice(Math.max(0, index - 20), index)
  return before.split(/[。；;\n]/).at(-1)!
}

/** Whether a label stands directly before a number, a colon or a few signs aside. */
export function isLabelledAs({ before, label }: { before: string; label: RegExp }): boolean {
  return label.test(before.replace(/[\s:：为是([（【"“]+$/u, ''))
}
