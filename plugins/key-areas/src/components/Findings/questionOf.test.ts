import { expect, test } from '@jest/globals'

import { questionOf } from './questionOf.ts'

const data = { audience: 'public', content: {}, displayTo: '2026-03-11', title: '公示' }
const keyArea = [{ blockType: 'personnel-change' }]

test('a form without a key area is not checked', () => {
  expect(questionOf({ data, sent: [] })).toBeNull()
  expect(questionOf({ data: { ...data, keyArea: [] }, sent: [] })).toBeNull()
})

test('what the project compares with is sent, and nothing else', () => {
  const question = questionOf({ data: { ...data, keyArea }, sent: ['displayTo', 'noticeKind'] })
  expect(JSON.parse(String(question))).toEqual({ displayTo: '2026-03-11', keyArea, title: '公示' })
})
