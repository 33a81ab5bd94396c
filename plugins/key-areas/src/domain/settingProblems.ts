import { isSettingGroup } from '@gongkai/shared'

/** Why a setting cannot be what it is set to, in both languages. */
export type SettingProblem = {
  en: string
  /** Names from the outside in, joined by dots. */
  path: string
  zh: string
}

const MOST = 1_000_000

/** Forms of texts that a check reads as a number or a day. */
const FORMS = [
  { en: 'a decimal in quotes such as "0.3"', form: /^\d+(\.\d+)?$/, zh: '加引号的数，如"0.3"' },
  {
    en: 'a day such as "2026-03-01"',
    form: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    zh: '日期，如"2026-03-01"',
  },
  {
    en: 'a month and day such as "03-31"',
    form: /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    zh: '月和日，如"03-31"',
  },
]

type Compared = { after: unknown; before: unknown; path: string }

/** A setting has the type and the form of its default; a group has no other names than its default. */
export function settingProblems({ after, before, path }: Compared): SettingProblem[] {
  if (Array.isArray(before)) return listProblems({ after, before, path })
  if (isSettingGroup(before)) return groupProblems({ after, before, path })
  const allowed = allowedLike(before)
  return !allowed || allowed.holds(after)
    ? []
    : [{ en: `must be ${allowed.en}`, path, zh: `应为${allowed.zh}` }]
}

function groupProblems({
  after,
  before,
  path,
}: { before: Record<string, unknown> } & Compared): SettingProblem[] {
  const known = Object.keys(before)
  if (!isSettingGroup(after)) {
    const [en, zh] = [known.join(', '), known.join('、')]
    return [{ en: `must be a group of ${en}`, path, zh: `应为一组设定，可用的有${zh}` }]
  }
  return Object.entries(after).flatMap(([name, value]) => {
    if (!known.includes(name)) return [unknownName({ known, path: `${path}.${name}` })]
    if (value === undefined) return []
    return settingProblems({ after: value, before: before[name], path: `${path}.${name}` })
  })
}

export function unknownName({ known, path }: { known: string[]; path: string }): SettingProblem {
  return {
    en: `is unknown; known here are ${known.join(', ') || 'none'}`,
    path,
    zh: `是未知名称，此处可用的有${known.join('、') || '无'}`,
  }
}

/** Numbers in a list are limits in their order, so their count stays; texts may be more or fewer. */
function listProblems({ after, before, path }: { before: unknown[] } & Compared): SettingProblem[] {
  const [example] = before
  const isOrdered = typeof example === 'number'
  if (!Array.isArray(after))
    return [{ en: 'must be a list in brackets', path, zh: '应为方括号中的列表' }]
  if (isOrdered && after.length !== before.length) {
    const { length } = before
    return [{ en: `must be a list of ${length} numbers`, path, zh: `应为${length}个数的列表` }]
  }
  return after.flatMap((each: unknown, at) =>
    settingProblems({ after: each, before: example, path: `${path}.${at}` }),
  )
}

function allowedLike(
  before: unknown,
): { en: string; holds: (after: unknown) => boolean; zh: string } | undefined {
  if (typeof before === 'boolean') {
    return { en: 'true or false', holds: (after) => typeof after === 'boolean', zh: 'true或false' }
  }
  if (typeof before === 'number') {
    const isWhole = Number.isInteger(before)
    return {
      en: `a ${isWhole ? 'whole ' : ''}number from 0 to ${MOST}`,
      holds: (after) =>
        typeof after === 'number' &&
        after >= 0 &&
        after <= MOST &&
        (!isWhole || Number.isInteger(after)),
      zh: `0至${MOST}的${isWhole ? '整数' : '数'}`,
    }
  }
  if (typeof before !== 'string') return undefined
  const form = FORMS.find(({ form }) => form.test(before))
  return {
    en: form?.en ?? 'a text in quotes',
    holds: (after) => typeof after === 'string' && (!form || form.form.test(after)),
    zh: form?.zh ?? '加引号的文本',
  }
}
