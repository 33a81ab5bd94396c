import type { Draft } from '../../domain/draft.ts'
import { defineKeyArea } from '../../domain/keyArea.ts'
import { checks } from './checks/index.ts'
import type { Tender } from './checks/rule.ts'
import { messages } from './messages.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { settings } from './settings.ts'

const earlier =
  (phase: string) =>
  ({ section }: Draft<Tender>) =>
    section?.code ? { objectName: section.code, phase } : undefined

/** 工程建设项目招标投标: one section of a construction project, stage by stage. */
export const tender = defineKeyArea({
  slug: 'tender',
  label: { en: 'Tenders for construction', zh: '工程建设项目招标投标' },
  checks,
  companions: {
    candidates: earlier('candidates'),
    contract: earlier('contract'),
    result: earlier('result'),
  },
  lift: ({ value: { award, contract, estimate, publishedOn, section, stage } }) => ({
    amount: contract?.price ?? award?.price ?? estimate,
    phase: stage,
    objectName: section?.code,
    subjectYear: publishedOn ? Number(publishedOn.slice(0, 4)) : undefined,
  }),
  messages,
  sample,
  schema,
  settings,
})
