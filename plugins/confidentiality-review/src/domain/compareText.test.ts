import { describe, expect, test } from '@jest/globals'

import { compareText, type TextPart } from './compareText.ts'

const show = (parts: TextPart[]): string =>
  parts
    .map(({ kind, text }) => ({ added: `[+${text}]`, removed: `[-${text}]`, same: text })[kind])
    .join('')

describe('two texts are compared word by word', () => {
  test.each([
    ['equal', '全县政务公开工作要点', '全县政务公开工作要点', '全县政务公开工作要点'],
    ['nothing', '', '', ''],
    ['new', '', '通知', '[+通知]'],
    ['gone', '通知', '', '[-通知]'],
    ['a Chinese word', '由财政局负责落实', '由审计局负责落实', '由[-财政][+审计]局负责落实'],
    ['a number', '补助金额为1200元整', '补助金额为1500元整', '补助金额为[-1200][+1500]元整'],
    [
      'English',
      'within five working days',
      'within ten working days',
      'within [-five][+ten] working days',
    ],
    ['all of it', '第一季度财政收入情况', '防汛值班安排', '[-第一季度财政收入情况][+防汛值班安排]'],
  ])('%s', (_name, before, after, shown) => {
    expect(show(compareText({ after, before }))).toBe(shown)
  })

  test('what is kept and removed is the old text, what is kept and added the new', () => {
    const before = '各乡镇人民政府应于每季度结束后5个工作日内公开。'
    const after = '各乡镇人民政府、开发区管委会应当于每季度结束后10个工作日内向社会公开。'
    const parts = compareText({ after, before })
    const only = (kind: TextPart['kind']) =>
      parts.filter((part) => part.kind === 'same' || part.kind === kind).map(({ text }) => text)
    expect(only('removed').join('')).toBe(before)
    expect(only('added').join('')).toBe(after)
  })
})
