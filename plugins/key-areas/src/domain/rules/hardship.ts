import type { RuleIssue } from './messages.ts'
import { AFTER_NAME, isFullName, NAME } from './personalName.ts'
import { readable, type RecordText, rowsOf, sentencesOf } from './recordText.ts'

const NAMED = new RegExp(
  `(?:姓名|户主|申请人|村民|居民|低保户|特困户|五保户|救助对象|脱贫户)\\s*[:：]?\\s*(${NAME})${AFTER_NAME}`,
  'gu',
)
const NAME_LABEL = /姓名|户主|申请人|救助对象|享受人/
const VILLAGE = /\p{Script=Han}(村|社区|居委会)|[一二三四五六七八九十\d]组/u
const HARDSHIP =
  /残疾|疾病|患病|患有|重病|大病|癌|肿瘤|尿毒症|精神病|艾滋|智力|肢体|瘫痪|孤儿|事实无人抚养|因病致贫|(低保|救助|致贫)原因/

/** Q03: who has an illness, a disability or another hardship, with name and village. */
export function hardship(texts: RecordText[]): RuleIssue[] {
  return [...rowsOf(texts).flatMap(inRow), ...texts.flatMap(inProse)]
}

function inRow(cells: RecordText[]): RuleIssue[] {
  const name = cells.find(({ label, text }) => NAME_LABEL.test(label ?? '') && isFullName(text))
  if (!name) return []
  const words = cells.map(readable).join('\n')
  return VILLAGE.test(words) && HARDSHIP.test(words) ? [issueAt(name.path)] : []
}

function inProse({ path, text }: RecordText): RuleIssue[] {
  const isNamed = sentencesOf(readable({ path, text })).some(
    (sentence) =>
      HARDSHIP.test(sentence) &&
      VILLAGE.test(sentence) &&
      [...sentence.matchAll(NAMED)].some(([, name]) => isFullName(name!)),
  )
  return isNamed ? [issueAt(path)] : []
}

function issueAt(path: string): RuleIssue {
  return { key: 'Q03_hardship', path, severity: 'warning' }
}
