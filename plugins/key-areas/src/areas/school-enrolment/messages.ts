import type { Label } from '../../domain/label.ts'

export const messages = {
  D14_interpretation: {
    en: 'An enrolment policy is published with an interpretation: give its index number and date.',
    zh: '招生政策须同步解读，请填写政策解读的索引号和公开日期。',
  },
  D14_interpretedOn: {
    en: 'The interpretation is of {{actual}}; it was due by {{expected}}.',
    zh: '政策解读公开日期为{{actual}}，应不晚于{{expected}}公开。',
  },
  D14_publishedOn: {
    en: 'The enrolment policy is of {{actual}}; it was due by {{expected}}.',
    zh: '招生政策公开日期为{{actual}}，应不晚于{{expected}}公开。',
  },
  K05_classSize: {
    en: '{{actual}} students are planned; {{classes}} classes of {{cap}} hold {{expected}}.',
    zh: '计划招生{{actual}}人，{{classes}}个班按每班不超过{{cap}}人计算，最多{{expected}}人。',
  },
  K06_overlap: {
    en: '{{place}} belongs to {{other}} and to {{school}}.',
    zh: '“{{place}}”同时划入{{other}}和{{school}}的学区。',
  },
  K07_uncovered: {
    en: '{{place}} is in no district of the stage {{stage}}.',
    zh: '“{{place}}”未划入任何公办学校的{{stage}}学区。',
  },
  K08_missing: {
    en: 'The plan of the county has no total for the stage {{stage}}.',
    zh: '全县招生计划缺少{{stage}}学段合计。',
  },
  K08_total: {
    en: 'The plan of the county is {{actual}}; its schools add up to {{expected}}.',
    zh: '全县招生计划为{{actual}}，按各校计划合计应为{{expected}}。',
  },
  K09_result: {
    en: 'The result is of {{actual}}; registration ends on {{expected}}.',
    zh: '结果公布日期{{actual}}应晚于报名截止日期{{expected}}。',
  },
} satisfies Record<string, Label>
