import { isBankCardNumber } from '../identifiers/bankCard.ts'
import { isMobileNumber } from '../identifiers/mobileNumber.ts'
import type { Severity } from '../issue.ts'
import { masked } from '../mask.ts'
import type { RuleIssue } from './messages.ts'
import { isLabelledAs, NUMBER_OF_A_THING, wordsBefore } from './numberLabels.ts'
import { readable, type RecordText } from './recordText.ts'
import { residentNumbersIn } from './residentNumbers.ts'

const MOBILE =
  /(?<![\d.A-Za-z])(?<!\d-)(?:\+?86[ -]?)?(1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?![\dA-Za-z]|-\d|\.\d|,\d{3})/g
const CARD = /(?<![\dA-Za-z.-])[3-69]\d{3}(?: ?\d{4}){3} ?\d{0,3}(?![\dA-Za-z]|-\d|\.\d)/g
/** What is counted in the unit that follows is no telephone number. */
const QUANTITY = /^ ?(元|万|亿|人|亩|吨|平方|立方|公里|户|千瓦|号)/
const OFFICE = /(办公|值班|监督|举报|咨询|服务|热线|投诉|维权|客服|受理)(电话|手机|号码|专线)?$/
const CARD_LABEL = /(卡号|银行卡|存折|一卡通)(号码?)?$/
const PUBLIC_ACCOUNT = /(对公|单位|财政|专户|国库|保证金|公司|缴款)(账户|账号|卡号|结算卡)?$/

/** Q02: mobile and bank card numbers of people. A landline, or an office's mobile, is no secret. */
export function privateNumbers({ text, today }: { text: RecordText; today: string }): RuleIssue[] {
  const words = readable(text)
  const issues: RuleIssue[] = []
  const report = ({ found, kind, severity }: Report) => {
    if (!found.length) return
    const params = { count: found.length, number: masked({ mask: 'phone', text: found[0]! }) }
    issues.push({ key: `Q02_${kind}`, params, path: text.path, severity })
  }
  const mobiles = mobilesIn(words)
  report({ found: mobiles.people, kind: 'mobile', severity: 'error' })
  report({ found: mobiles.offices, kind: 'officeMobile', severity: 'warning' })
  report({ found: cardsIn({ text: words, today }), kind: 'bankCard', severity: 'error' })
  return issues
}

type Report = {
  found: string[]
  kind: 'bankCard' | 'mobile' | 'officeMobile'
  severity: Severity
}

function mobilesIn(text: string): { offices: string[]; people: string[] } {
  const offices: string[] = []
  const people: string[] = []
  for (const { 0: written, 1: part, index } of text.matchAll(MOBILE)) {
    const number = part!.replace(/[ -]/g, '')
    const before = wordsBefore({ index, text })
    if (!isMobileNumber(number) || QUANTITY.test(text.slice(index + written.length))) continue
    if (isLabelledAs({ before, label: NUMBER_OF_A_THING })) continue
    if (isLabelledAs({ before, label: OFFICE })) offices.push(number)
    else people.push(number)
  }
  return { offices, people }
}

function cardsIn({ text, today }: { text: string; today: string }): string[] {
  return [...text.matchAll(CARD)].flatMap(({ 0: written, index }) => {
    const number = written.replace(/ /g, '')
    const before = wordsBefore({ index, text })
    if (!isBankCardNumber(number) || residentNumbersIn({ text: number, today }).length) return []
    if (isLabelledAs({ before, label: NUMBER_OF_A_THING })) return []
    if (isLabelledAs({ before, label: PUBLIC_ACCOUNT })) return []
    // Every card of the mainland's own scheme begins with 62; older ones need to be called a card.
    const isCard = number.startsWith('62') || isLabelledAs({ before, label: CARD_LABEL })
    return isCard ? [number] : []
  })
}
