import { expect, test } from '@jest/globals'

import { worded } from '../worded.ts'
import { requiredTableIssues, requiredTableMessages } from './requiredTables.ts'

test('B10 quotes a name that has quotation marks itself with single ones inside', () => {
  const [issue] = requiredTableIssues({
    emptyNote: null,
    names: { threePublic: { en: 'Three public expenses', zh: '一般公共预算“三公”经费支出表' } },
    required: ['threePublic'],
    tablesEmpty: [],
    tablesGiven: [],
    written: [],
  })
  const { key, params } = issue!
  expect(key).toBe('B10_missing')
  const text = requiredTableMessages.B10_missing
  expect(worded({ language: 'zh', params: params!, text })).toBe(
    '缺少“一般公共预算‘三公’经费支出表”，应当公开；没有数据的，列为空表并说明。',
  )
})
