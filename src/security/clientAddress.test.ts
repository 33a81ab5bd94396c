import { expect, test } from '@jest/globals'

import { clientAddress } from './clientAddress.ts'

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['forged, 203.0.113.9 , 192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2:ffff:4:5:6', '2001:db8:1:2::/64'],
  ['', 'unknown'],
])('%s counts as %s', (header, address) => {
  expect(clientAddress(new Headers({ 'X-Forwarded-For': header }))).toBe(address)
})
