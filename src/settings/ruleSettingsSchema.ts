import type { RuleSettings } from '../rules/defaultRuleSettings.ts'
import { group, share, text, whole, yesOrNo } from './settingTypes.ts'

/** One place for the serial, and nothing in braces but what the register fills in. */
const NUMBER_TEMPLATE =
  /^(?:[^{}]|\{(?:code|yyyy|yyyyMM)\})*\{seq:[1-9]\}(?:[^{}]|\{(?:code|yyyy|yyyyMM)\})*$/u

export const ruleSettingsSchema = group<RuleSettings>({
  consultation: group<RuleSettings['consultation']>({ resultDays: whole({ from: 1, to: 365 }) }),
  countsStartDay: yesOrNo,
  disclosure: group<RuleSettings['disclosure']>({
    lateNeedsReason: yesOrNo,
    workingDays: whole({ from: 1, to: 365 }),
  }),
  guide: group<RuleSettings['guide']>({ confirmationDays: whole({ from: 1, to: 730 }) }),
  indexNumber: group<RuleSettings['indexNumber']>({
    template: text({
      en: 'must be a text with {seq:1} to {seq:9} once and, as wanted, {code}, {yyyy}, {yyyyMM}',
      form: NUMBER_TEMPLATE,
      zh: '应为文本，含一处{seq:1}至{seq:9}，可含{code}、{yyyy}、{yyyyMM}',
    }),
  }),
  interpretation: group<RuleSettings['interpretation']>({
    similarityLimit: share(),
    workingDays: whole({ from: 1, to: 20 }),
  }),
  normative: group<RuleSettings['normative']>({
    longestYears: whole({ from: 1, to: 10 }),
    longestYearsOnTrial: whole({ from: 1, to: 10 }),
    needsUnifiedNumber: yesOrNo,
  }),
  summary: group<RuleSettings['summary']>({
    longest: whole({ from: 50, to: 2000 }),
    recommended: whole({ from: 10, to: 2000 }),
  }),
  title: group<RuleSettings['title']>({ longest: whole({ from: 20, to: 500 }) }),
  withheld: group<RuleSettings['withheld']>({
    announcedMonths: whole({ from: 1, to: 12 }),
    evaluationMonths: whole({ from: 1, to: 60 }),
  }),
})
