import { expect, test } from '@jest/globals'
import { z } from 'zod'

import { defineKeyArea } from './keyArea.ts'
import { type Mask, masked } from './mask.ts'
import { publicData } from './publicData.ts'
import { publicSchema } from './publicSchema.ts'
import { code, line, rows } from './schema/fields.ts'

test.each<[Mask, string, string]>([
  ['name', '王明', '王*'],
  ['name', '王小明', '王*明'],
  ['name', '欧阳小明', '欧**明'],
  ['name', '王', '王*'],
  ['name', '王某某', '王某某'],
  ['name', '王*明', '王*明'],
  ['residentNumber', '990421197511030020', '990421********002*'],
  ['phone', '13900000000', '139****0000'],
  ['phone', '5550123', '****'],
  ['address', '澄川县青禾镇双桥村三组12号', '澄川县青禾镇双桥村三组'],
  ['address', '澄川县文昌街道临河社区5栋201室', '澄川县文昌街道临河社区'],
  ['address', '澄川县青禾镇解放路8号', '澄川县青禾镇'],
  ['address', '解放路8号', '***'],
])('Q03 §3.4 default masks: %s of %s is %s', (mask, text, shown) => {
  expect(masked({ mask, text })).toBe(shown)
})

const name = { en: 'Name', zh: '姓名' }
const area = defineKeyArea({
  slug: 'masked',
  label: name,
  checks: [],
  lift: () => ({}),
  messages: {},
  sample: { people: [] },
  schema: z.object({
    people: rows(name, {
      kind: line(name),
      name: line(name, {
        mask: 'name',
        maskedWhen: (row) => row.kind === 'person',
      }),
      number: code(name, { form: /^\d{18}$/, mask: 'residentNumber' }),
    }),
  }),
  settings: {},
})

test('public data masks what the schema says, where it says so', () => {
  const number = '990421197511030020'
  const people = [
    { kind: 'person', name: '王小明', number },
    { kind: 'company', name: '澄川建材有限公司', number },
  ]
  const data = publicData({ area, value: { people } })
  expect(data).toEqual({
    people: [
      { kind: 'person', name: '王*明', number: '990421********002*' },
      { kind: 'company', name: '澄川建材有限公司', number: '990421********002*' },
    ],
  })
  expect(z.fromJSONSchema(publicSchema(area) as never).parse(data)).toEqual(data)
  expect(area.schema.safeParse({ people }).success).toBe(true)
})
