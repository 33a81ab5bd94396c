import type { Issue } from '../issue.ts'
import type { Label } from '../label.ts'

/** An issue whose text is here. */
export type RuleIssue = Issue & { key: keyof typeof ruleMessages }

/** Texts of the issues of `textIssues`, by key. */
export const ruleMessages = {
  D03_yearBefore: {
    en: 'The range {{range}} ends in a year before the one it begins in.',
    zh: '期间“{{range}}”的截止年份早于起始年份，请核对年份。',
  },
  D03_yearMissing: {
    en: 'The range {{range}} crosses a year without naming the second one.',
    zh: '期间“{{range}}”跨年，截止日期须写明年份。',
  },
  D04_reversed: {
    en: 'The range {{range}} ends before it begins.',
    zh: '期间“{{range}}”的截止日期早于起始日期。',
  },
  D18_accountsYear: {
    en: 'Accounts of {{year}} cannot have been approved on {{date}}: they are approved in the next year.',
    zh: '{{year}}年度决算不可能于{{date}}获批，请核对批准日期的年份。',
  },
  D18_meeting: {
    en: 'The meeting of {{date}} lies after the publication of {{publishedOn}}.',
    zh: '会议日期{{date}}晚于发布日期{{publishedOn}}，请核对。',
  },
  N01_count: {
    en: 'The text speaks of {{expected}}{{what}} and names {{actual}}.',
    zh: '文中称“{{expected}}{{what}}”，实际列出{{actual}}项，请核对。',
  },
  N02_change: {
    en: 'The text gives a change of {{actual}}%; its two numbers give {{expected}}%.',
    zh: '文中变动幅度为{{actual}}%，按所列两个数字计算应为{{expected}}%。',
  },
  Q01_calledResidentNumber: {
    en: 'What is called an identity number must not be public, even with a digit wrong: {{count}} found, such as {{number}}. Delete or mask it.',
    zh: '标明为身份证（件）号码的数字{{count}}个（如{{number}}），虽校验码不符，仍可能是个人证件号码，请核对，属于的须删除或作隐去处理。',
  },
  Q01_residentNumber: {
    en: 'Identity numbers must not be public: {{count}} found, such as {{number}}.',
    zh: '公开内容含公民身份号码{{count}}个（如{{number}}），须删除或作隐去处理。',
  },
  Q02_bankCard: {
    en: 'Bank card numbers of people must not be public: {{count}} found, such as {{number}}.',
    zh: '公开内容含个人银行卡号{{count}}个（如{{number}}），须删除或作隐去处理。',
  },
  Q02_mobile: {
    en: 'Mobile numbers of people must not be public: {{count}} found, such as {{number}}. Give the number of an office.',
    zh: '公开内容含个人手机号码{{count}}个（如{{number}}），须隐去或改为办公电话。',
  },
  Q02_officeMobile: {
    en: 'A mobile number is given for an office: {{count}} found, such as {{number}}. Confirm that it is not the number of a person.',
    zh: '以手机号码作为办公联系方式{{count}}处（如{{number}}），请确认不是个人号码。',
  },
  Q03_hardship: {
    en: 'Name, village and illness, disability or another hardship stand together. Mask the name or leave the reason out.',
    zh: '姓名、村（社区）与残疾、疾病、孤儿身份或低保原因同时公开，请隐去姓名或删除原因。',
  },
  Q04_minor: {
    en: 'The full name of a minor must not be public. Mask it.',
    zh: '不得公开未成年人的完整姓名，须作隐去处理。',
  },
  Q06_offline: {
    en: 'This names people and was to be shown until {{offlineOn}}; it must not be public any longer.',
    zh: '人员名单的公示期已于{{offlineOn}}届满，应当下线，不得继续对外公开。',
  },
  Q07_audience: {
    en: 'This is for the persons concerned or the area concerned and must not have a public address.',
    zh: '公开对象为被征收人等特定对象或征收范围内，不得以公开网址发布。',
  },
  'R9-05_birthDate': {
    en: 'Dates of birth must not be public. Leave them out, or give the year alone.',
    zh: '公开内容含出生日期，须删除或者仅保留年份。',
  },
} satisfies Record<string, Label>
