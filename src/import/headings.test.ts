import { describe, expect, test } from '@jest/globals'

import { outline } from './headings.ts'

const kindsOf = (...paragraphs: (null | string)[]) =>
  outline(paragraphs).map((part) => ('level' in part ? `${part.kind} ${part.level}` : part.kind))

describe('numbered lines', () => {
  test.each([
    ['一、整改情况', 'heading 2'],
    ['十二、加强领导，落实责任', 'heading 2'],
    ['第一章 总则', 'heading 2'],
    ['第二部分　主要任务', 'heading 2'],
    ['（一）总体要求', 'heading 3'],
    ['(三)健全制度强化考核。', 'heading 3'],
    ['第一节 一般规定', 'heading 3'],
    ['1. 工作目标', 'heading 4'],
    ['2．时间安排', 'heading 4'],
    ['三、申请材料：', 'heading 2'],
  ])('%s above a text is %s', (line, kind) => {
    expect(kindsOf(line, '正文。')[0]).toBe(kind)
  })

  test.each([
    ['an item of a list', '（一）身份证复印件；'],
    ['a stated value', '一、时间：2026年3月9日'],
    ['an article', '第一条 为了规范公开工作，制定本办法。'],
    ['a decimal number', '1.5万元由财政承担'],
    ['a long sentence', `一、${'同意你局关于开展集中整改活动的请示，'.repeat(3)}请认真实施。`],
    ['a mark with nothing behind it', '一、'],
    ['an enumerated sentence', '一是强化领导。成立了领导小组。'],
  ])('%s is a paragraph', (_, line) => {
    expect(kindsOf(line, '正文。')[0]).toBe('paragraph')
  })

  test('a heading has something below it', () => {
    expect(kindsOf('（一）身份证', '（二）户口簿')).toEqual(['paragraph', 'paragraph'])
    expect(kindsOf('一、职责', '（一）统计', '正文。')).toEqual([
      'heading 2',
      'heading 3',
      'paragraph',
    ])
    expect(kindsOf('一、收费标准', null)).toEqual(['heading 2', 'paragraph'])
    expect(kindsOf('六、其他')).toEqual(['paragraph'])
  })

  test('a short leading sentence heads the text that runs on', () => {
    const line = '（一）细化任务，明确责任。县政府办公室印发了通知。各单位照此落实。'
    expect(outline([line])).toEqual([
      { kind: 'leading', length: '（一）细化任务，明确责任。'.length, level: 3 },
    ])
    expect(kindsOf('（一）目标：到年底完成。此后继续。')).toEqual(['paragraph'])
    expect(kindsOf('1. 加强领导。各单位要重视。')).toEqual(['paragraph'])
  })

  test('an unbroken run of Arabic numbers is a list', () => {
    expect(outline(['1. 身份证', '2. 户口簿', '3、申请表', '以上材料一式两份。'])).toEqual([
      { kind: 'item', marker: 3, start: true },
      { kind: 'item', marker: 3, start: false },
      { kind: 'item', marker: 2, start: false },
      { kind: 'paragraph' },
    ])
    expect(kindsOf('1. 目标', '正文。', '2. 步骤', '正文。')).toEqual([
      'heading 4',
      'paragraph',
      'heading 4',
      'paragraph',
    ])
    expect(kindsOf('2. 身份证', '3. 户口簿')).toEqual(['paragraph', 'paragraph'])
  })
})
