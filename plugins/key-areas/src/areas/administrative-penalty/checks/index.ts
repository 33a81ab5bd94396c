import { partyIssues } from '../../../domain/creditPublicity/partyIssues.ts'
import { publicityIssues } from '../../../domain/creditPublicity/publicityIssues.ts'
import { kindsOf } from '../penaltyKinds.ts'
import { amountsInWords } from './amountsInWords.ts'
import { display } from './display.ts'
import type { Rule } from './rule.ts'

/** U03, I01, I02: who is punished and by whom, with codes that can be right. */
const parties: Rule = ({ value: { rows } }) =>
  (rows ?? []).flatMap((party, row) => partyIssues({ party, path: `rows.${row}` }))

/** U08: the basis names an article, and what is taken away is named. */
const particulars: Rule = ({ value: { rows } }) =>
  (rows ?? []).flatMap(({ basis, kinds, permit }, row) => [
    ...(basis && !/第[零〇一二三四五六七八九十百千\d]+条/.test(basis)
      ? [{ key: 'U08_article', path: `rows.${row}.basis`, severity: 'warning' as const }]
      : []),
    ...(!permit && kindsOf(kinds ?? '').some((kind) => /^(暂扣|吊销)许可证件$/.test(kind))
      ? [{ key: 'U08_permit', path: `rows.${row}.permit`, severity: 'error' as const }]
      : []),
  ])

const publicity: Rule = ({ context: { settings, today }, value: { lateReason, rows } }) =>
  publicityIssues({ decisions: rows ?? [], isExplained: Boolean(lateReason), settings, today })

export const checks = [parties, amountsInWords, particulars, display, publicity]
