import type { z } from 'zod'

import type { CheckContext } from './checkContext.ts'
import type { Draft } from './draft.ts'
import type { Finding } from './finding.ts'
import type { Label } from './label.ts'
import type { LegalLimit } from './legalLimit.ts'

/** What lists are filtered, sorted and counted by; kept in plain columns of the record. */
export type Lifted = {
  /** Exact decimal, in the unit of the area. */
  amount?: string
  /** Civil date. */
  dueOn?: string
  objectName?: string
  /** `2025`, `2025-03` or `2025-Q1`. */
  period?: string
  /** Code of the phase, stage or kind inside the area: `budget`, `final`… */
  phase?: string
  region?: string
  subjectYear?: number
}

/**
 * What the lifted `dueOn` asks for where it is not the publication of the record itself: that it is
 * confirmed again, that its first rows leave the public view, or that the next record follows.
 */
type DueOnAsks = 'confirmation' | 'endOfRows' | 'nextRecord'

/** Where to find a published value to compare with, or several. */
export type CompanionQuery = Pick<
  Lifted,
  'objectName' | 'period' | 'phase' | 'region' | 'subjectYear'
> & {
  /** @default the same area */
  area?: string
  /**
   * A list of at most so many, those stored last first, instead of the newest alone; without the
   * rows of their long lists.
   */
  latest?: number
}

type Definition<Schema extends z.ZodType, Settings, Companions extends string> = {
  /**
   * Rules that look at more than one field. Missing fields are not their business, except that they
   * say what an empty one has to be where it follows from others.
   */
  checks: Check<z.infer<Schema>, Settings, Companions>[]
  /** Published values of other records that the checks compare with. */
  companions?: {
    [Name in Companions]: (value: Draft<z.infer<Schema>>) => CompanionQuery | undefined
  }
  /** @default the publication of the record itself */
  dueOnAsks?: DueOnAsks
  /** Heading under which the area is offered. */
  group?: Label
  label: Label
  /** Numbers among the settings that a county may not set below, or above, what the law says. */
  legalLimits?: { [Name in keyof Settings]?: LegalLimit }
  lift: (args: { settings: Settings; value: Draft<z.infer<Schema>> }) => {
    [Key in keyof Lifted]?: Lifted[Key] | null | undefined
  }
  /** Texts of the issues, by key. */
  messages: Record<string, Label>
  /** A complete value without issues. */
  sample: z.infer<Schema>
  schema: Schema
  /** Numbers of law and practice that a county may set otherwise. */
  settings: Settings
  /** Name of the block and of the published member, in kebab case. */
  slug: string
}

export type Check<Value, Settings, Companions extends string = never> = (args: {
  context: CheckContext<Settings, Companions>
  value: Draft<Value>
}) => Finding[]

/** A key area with its types forgotten: how the registry and the form handle it. */
export type KeyArea = {
  checks: Check<Record<string, unknown>, unknown, string>[]
  companions: Record<string, (value: Draft<Record<string, unknown>>) => CompanionQuery | undefined>
  dueOnAsks?: DueOnAsks
  group?: Label
  label: Label
  legalLimits: Record<string, LegalLimit>
  lift: (args: {
    settings: Record<string, unknown>
    value: Draft<Record<string, unknown>>
  }) => Lifted
  messages: Record<string, Label>
  sample: Record<string, unknown>
  schema: z.ZodObject
  settings: Record<string, unknown>
  slug: string
}

/** 重点领域: one kind of typed information with its fields, checks and public form. */
export function defineKeyArea<
  Schema extends z.ZodObject,
  Settings extends Record<string, unknown>,
  Companions extends string = never,
>(definition: Definition<Schema, Settings, Companions>): KeyArea {
  return { companions: {}, legalLimits: {}, ...definition } as unknown as KeyArea
}
