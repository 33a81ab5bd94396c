import type { EntrySeed } from '../data/seedItem.ts'

import { hundredths } from './decimal.ts'

export type AccidentSeed = {
  accountability: string
  approvedOn: string
  deaths: number
  industry: 'commerce' | 'construction' | 'farmMachinery' | 'road'
  injuries: number
  /** Hundredths of 万元. */
  loss: number
  name: string
  occurredOn: string
  place: string
  publishedOn: string
  reviewedOn?: string
  submittedOn: string
  teamFormedOn: string
  unit: string
}

/** The investigation report of an ordinary accident. */
export function accident(facts: AccidentSeed): EntrySeed {
  const { name, loss, place, reviewedOn, unit } = facts
  return {
    key: `accident-${facts.occurredOn}`,
    category: 'supervision',
    department: 'yjj',
    formedOn: facts.publishedOn,
    genre: '报告',
    keyArea: {
      slug: 'accident',
      value: {
        name,
        accountability: facts.accountability,
        deaths: facts.deaths,
        industry: facts.industry,
        injuries: facts.injuries,
        investigation: {
          approvedOn: facts.approvedOn,
          publishedOn: facts.publishedOn,
          submittedOn: facts.submittedOn,
          teamFormedOn: facts.teamFormedOn,
        },
        level: 'ordinary',
        loss: hundredths(loss),
        nature: 'liability',
        occurredOn: facts.occurredOn,
        place,
        ...(reviewedOn && {
          rectification: { reviewedOn, summary: '整改措施全部落实，隐患已经消除。' },
        }),
        seriousInjuries: 0,
        unit: { name: unit },
      },
    },
    keywords: ['生产安全事故', '调查报告'],
    summary: `公布${name}的调查结论、责任追究和整改措施。`,
    title: `${name}调查报告`,
    topic: '0905',
  }
}
