import { NOTICE_KINDS, type NoticeKind } from '../fields/noticeKinds.ts'
import type { Span } from '../rules/calendar.ts'
import { DEFAULT_POSTING_RULES, type PostingRule } from '../rules/defaultPostingRules.ts'
import { inBoth } from './inBoth.ts'
import { group, oneOf, text, whole, wholeGroup, yesOrNo } from './settingTypes.ts'

const ruleSchema = group<PostingRule>({
  basis: text({
    en: 'must name the document that prescribes the period, at least five characters',
    form: /^\S.{4,}$/u,
    zh: '应写明规定该期限的文件，不少于5个字',
  }),
  endsAutomatically: yesOrNo,
  mayBeShorter: yesOrNo,
  minimum: wholeGroup<Span>({
    count: whole({ from: 1, to: 365 }),
    unit: oneOf(['day', 'workingDay']),
  }),
})

const kinds = Object.keys(NOTICE_KINDS) as NoticeKind[]

/** A refusal quotes its basis, so a period of the county's own is not put down to a state law. */
export const postingRulesSchema = group<typeof NOTICE_KINDS>(
  Object.fromEntries(
    kinds.map((kind) => [
      kind,
      ruleSchema.refine(
        ({ basis, minimum }) => Boolean(basis) || (!minimum && kind in DEFAULT_POSTING_RULES),
        {
          error: inBoth({
            en: 'must be given with a minimum of your own, and where the kind has no rule yet',
            zh: '自行设定minimum或者该类公告原无期限规定的，应当填写',
          }),
          path: ['basis'],
        },
      ),
    ]),
  ) as Record<NoticeKind, typeof ruleSchema>,
)
