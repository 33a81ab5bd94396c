import { describe, expect, test } from '@jest/globals'

import { isError, readableRemark, remarksAmong, wordsIn } from './submissionIssue.ts'

const issue = (message: string, severity?: 'error' | 'info' | 'warning') => ({
  message,
  path: 'title',
  ...(severity && { severity }),
})

describe('what a project rule finds', () => {
  test('blocks unless it says otherwise', () => {
    const issues = [issue('a'), issue('b', 'error'), issue('c', 'warning'), issue('d', 'info')]
    expect(issues.filter(isError).map(({ message }) => message)).toEqual(['a', 'b'])
  })

  test('goes to the signers with warnings first when it does not block', () => {
    const issues = [issue('i', 'info'), issue('e'), issue('w', 'warning'), issue('v', 'warning')]
    expect(remarksAmong(issues).map(({ message }) => message)).toEqual(['w', 'v', 'i'])
  })

  test.each([
    ['plain', 'zh', 'plain'],
    [{ en: 'late', zh: '逾期' }, 'zh', '逾期'],
    [{ en: 'late', zh: '逾期' }, 'zh-TW', '逾期'],
    [{ en: 'late', zh: '逾期' }, 'fr', 'late'],
  ])('says %j in %s as %s', (words, language, said) => {
    expect(wordsIn({ language, words })).toBe(said)
  })

  test('names its field in the same language', () => {
    const remark = { ...issue('m', 'info'), label: { en: 'Title', zh: '标题' }, severity: 'info' }
    expect(
      readableRemark({ language: 'zh', remark: { ...remark, severity: 'info' as const } }),
    ).toEqual({ label: '标题', message: 'm', path: 'title', severity: 'info' })
  })
})
