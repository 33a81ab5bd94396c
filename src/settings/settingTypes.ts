import { z } from 'zod'

import { inBoth } from './inBoth.ts'

export const yesOrNo = z.boolean({
  error: inBoth({ en: 'must be true or false', zh: '应为true或false' }),
})

export function whole({ from, to }: { from: number; to: number }) {
  const error = inBoth({
    en: `must be a whole number from ${from} to ${to}`,
    zh: `应为${from}至${to}的整数`,
  })
  const isAllowed = (value: number) => Number.isInteger(value) && value >= from && value <= to
  return z.number({ error }).refine(isAllowed, { error })
}

export function share() {
  const error = inBoth({ en: 'must be a number from 0 to 1', zh: '应为0至1的数' })
  return z.number({ error }).refine((value) => value >= 0 && value <= 1, { error })
}

export function text({ en, form, zh }: { en: string; form: RegExp; zh: string }) {
  const error = inBoth({ en, zh })
  return z.string({ error }).regex(form, { error })
}

export function oneOf(values: [string, ...string[]]) {
  const error = inBoth({ en: `must be ${values.join(' or ')}`, zh: `应为${values.join('或')}` })
  return z.enum(values, { error })
}

/** A group of settings with every name it may hold; it need not hold any. */
export function group<Values>(shape: { [Name in keyof Values]-?: z.ZodType }) {
  return wholeGroup<Values>(shape).partial()
}

/** A group that is only understood with all its names. */
export function wholeGroup<Values>(shape: { [Name in keyof Values]-?: z.ZodType }) {
  const names = Object.keys(shape)
  return z.strictObject(shape as Record<string, z.ZodType>, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? inBoth({
            en: `is unknown; known here are ${names.join(', ')}`,
            zh: `是未知名称，此处可用的有${names.join('、')}`,
          })
        : inBoth({
            en: `must be a group in braces, of ${names.join(', ')}`,
            zh: `应为花括号中的一组设定，可用的有${names.join('、')}`,
          }),
  })
}
