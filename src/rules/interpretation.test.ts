import { describe, expect, test } from '@jest/globals'

import { borrowedShare } from './borrowedShare.ts'
import { elementsOf, type Material, materialIssues } from './interpretationMaterial.ts'
import { needsInterpretation, normativeIssues, planIssues } from './normativeDocuments.ts'
import type { RuleIssue } from './ruleIssue.ts'

const short = (issues: RuleIssue[]) =>
  issues.map(({ message, path, severity }) => `${severity} ${message.key} ${path}`)

const plan = {
  channels: ['website'],
  forms: ['text'],
  outline: '背景、内容',
  responsible: '法制股',
}

describe('R7-01 the interpretation plan', () => {
  test.each<[string, object, boolean]>([
    ['a rule', { normativeKind: 'rule' }, true],
    ['a normative document', { normativeKind: 'normative' }, true],
    ['what an editor says', { interpretationRequired: true }, true],
    ['anything else', { interpretationRequired: false }, false],
  ])('R7-01 %s is interpreted: %j', (_, record, needs) => {
    expect(needsInterpretation(record)).toBe(needs)
  })

  test.each(['outline', 'forms', 'channels', 'responsible'])(
    'R7-01 is refused without %s',
    (part) => {
      const interpretationPlan = { ...plan, [part]: part.endsWith('s') ? [] : null }
      const record = { interpretationPlan, normativeKind: 'rule' }
      expect(short(planIssues(record))).toEqual([`error planIncomplete interpretationPlan.${part}`])
    },
  )

  test('R7-01 is refused altogether without one, and not asked for where none is needed', () => {
    expect(planIssues({ normativeKind: 'normative' })).toHaveLength(4)
    expect(planIssues({})).toEqual([])
    expect(planIssues({ interpretationPlan: plan, normativeKind: 'rule' })).toEqual([])
  })
})

describe('R7-04, R7-05 the material', () => {
  const sections = [
    { element: 'background', text: '…' },
    { element: 'content', text: '…' },
    { element: 'cautions', text: '…' },
  ]
  const material: Material = { form: 'questions', headings: [], sections }

  test.each<[string, Partial<Material>, string[]]>([
    ['background, content and an explanation suffice', {}, []],
    ['background is missing', { sections: sections.slice(1) }, ['error elementMissing sections']],
    [
      'content is empty',
      { sections: [sections[0]!, { element: 'content', text: '' }, sections[2]!] },
      ['error elementMissing sections'],
    ],
    [
      'nothing is explained',
      { sections: sections.slice(0, 2) },
      ['error explanationMissing sections'],
    ],
    [
      'the purpose does not explain',
      { sections: [...sections.slice(0, 2), { element: 'purpose', text: '…' }] },
      ['error explanationMissing sections'],
    ],
    [
      'headings name the elements',
      { headings: ['一、背景依据', '二、主要内容', '三、注意事项'], sections: [] },
      [],
    ],
    [
      'free text without them is for the signers',
      { sections: [] },
      [
        'warning elementMissing sections',
        'warning elementMissing sections',
        'warning explanationMissing sections',
      ],
    ],
  ])('R7-04 %s', (_, change, issues) => {
    expect(short(materialIssues({ ...material, ...change }))).toEqual(issues)
  })

  test('R7-04 elements are counted once, from sections and headings', () => {
    expect(elementsOf({ headings: ['主要内容', '执行标准'], sections })).toEqual([
      'background',
      'content',
      'standards',
      'cautions',
    ])
  })

  test.each(['graphic', 'video', 'audio', 'animation', 'h5'])(
    'R7-05 %s has a text alternative',
    (form) => {
      expect(short(materialIssues({ ...material, form }))).toEqual([
        'error textAlternativeMissing textAlternative',
      ])
      expect(materialIssues({ ...material, form, textAlternative: '图中说明……' })).toEqual([])
    },
  )

  test('R7-05 text alone is remarked', () => {
    expect(short(materialIssues({ ...material, form: 'text' }))).toEqual(['info onlyTextForm form'])
  })
})

describe('R7-04 excerpts', () => {
  const source =
    '第一条 为规范农机购置补贴工作，提高资金使用效益，根据有关法律法规，结合本县实际，制定本办法。第二条 补贴对象为本县从事农业生产的个人和农业生产经营组织。'

  test('R7-04 an excerpt of a long document is found, however short it is', () => {
    expect(
      borrowedShare({ source, text: '补贴对象为本县从事农业生产的个人和农业生产经营组织' }),
    ).toBe(1)
  })

  test('R7-04 changed spaces and punctuation hide nothing', () => {
    expect(
      borrowedShare({
        source,
        text: '补贴对象：为本县、从事农业生产的 个人；和农业生产经营组织！',
      }),
    ).toBe(1)
  })

  test('R7-04 own words are own words', () => {
    expect(
      borrowedShare({ source, text: '买了新农机的农户和合作社，都可以到镇上的窗口申请这笔钱。' }),
    ).toBe(0)
  })

  test('R7-04 half borrowed is about a half', () => {
    const text =
      '补贴对象为本县从事农业生产的个人和农业生产经营组织，换句话说就是种地养殖的人家以及合作社都算在里面可以领'
    const share = borrowedShare({ source, text })
    expect(share).toBeGreaterThan(0.3)
    expect(share).toBeLessThan(0.6)
  })

  test.each(['', '短'])('R7-04 a text too short to compare ("%s") has borrowed nothing', (text) => {
    expect(borrowedShare({ source, text })).toBe(0)
  })
})

describe('R7-06, R7-09 normative documents', () => {
  const record = {
    consultations: ['n1'],
    effectiveOn: '2026-04-01',
    expiresOn: '2031-04-01',
    legalityReview: { on: '2026-02-20', opinion: '同意', organ: '澄川县司法局' },
    normativeKind: 'normative',
    responsibleUnit: '县农业农村局',
    title: '澄川县农机购置补贴办法',
  }
  const fileNames = ['办法.docx', '办法.PDF']
  const check = (change: object, files: readonly string[] = fileNames) =>
    short(normativeIssues({ fileNames: files, record: { ...record, ...change } }))

  test.each<[string, object, string[]]>([
    ['complete', {}, []],
    [
      'its review of legality',
      { legalityReview: null },
      ['organ', 'on', 'opinion'].map((part) => `error normativePartMissing legalityReview.${part}`),
    ],
    ['its effective day', { effectiveOn: null }, ['error normativePartMissing effectiveOn']],
    ['its last day', { expiresOn: null }, ['error normativePartMissing expiresOn']],
    ['unless it is valid without limit', { expiresOn: null, isLongTerm: true }, []],
    ['its department', { responsibleUnit: null }, ['error normativePartMissing responsibleUnit']],
    ['its consultation', { consultations: [] }, ['error normativePartMissing consultations']],
    ['or why there was none', { consultationExemption: '上级文件直接转发', consultations: [] }, []],
    ['no more than five years', { expiresOn: '2031-04-02' }, ['warning termLong expiresOn']],
    ['two on trial', { title: '办法（试行）' }, ['warning termLong expiresOn']],
    ['nothing when it is none', { legalityReview: null, normativeKind: 'rule' }, []],
  ])('R7-06 has %s', (_, change, issues) => {
    expect(check(change)).toEqual(issues)
  })

  test.each([[['办法.pdf']], [['办法.docx']], [[]]])('R7-09 %j are not both originals', (files) => {
    expect(check({}, files)).toEqual(['error originalsMissing attachments'])
    expect(check({ originalsReason: '原件为扫描件' }, files)).toEqual([])
  })
})
