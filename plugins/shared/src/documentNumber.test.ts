import { expect, test } from '@jest/globals'

import { parseDocumentNumber } from './documentNumber.ts'

test.each([
  ['示民发〔2026〕8号', '示民发〔2026〕8号', false],
  ['随政办函【2021】19号', '随政办函〔2021〕19号', true],
  ['国办发[2017]47号', '国办发〔2017〕47号', true],
  ['国办发（2017）47号', '国办发〔2017〕47号', true],
  ['澄政发〔2025〕05号', '澄政发〔2025〕5号', true],
  ['澄政发〔2025〕第５号', '澄政发〔2025〕5号', true],
  ['澄政发 〔2025〕 5 号', '澄政发〔2025〕5号', true],
  ['澄政发〔2025〕5', '澄政发〔2025〕5号', true],
  ['粤府土审(07)〔2026〕25号', '粤府土审(07)〔2026〕25号', false],
])('R4-05, §2.0 reads %s as %s', (input, text, normalised) => {
  expect(parseDocumentNumber(input)).toMatchObject({ normalised, text })
})

test('takes the number apart', () => {
  expect(parseDocumentNumber('示民发〔2026〕8号')).toMatchObject({
    agencyWord: '示民发',
    serial: 8,
    year: 2026,
  })
})

test.each(['', '通知', '澄政发〔25〕5号', '澄政发〔2025〕号', '〔2025〕5号'])(
  'R4-05 gives nothing for "%s"',
  (input) => {
    expect(parseDocumentNumber(input)).toBeNull()
  },
)
