import { describe, expect, it } from '@jest/globals'
import path from 'node:path'

import { databaseFor } from './database.ts'
import { readEnvironment } from './environment.ts'

const production = { NODE_ENV: 'production', PAYLOAD_SECRET: '0123456789abcdef0123456789abcdef' }

describe('the settings', () => {
  it('have defaults that work on a desk', () => {
    expect(readEnvironment({})).toMatchObject({
      dataDirectory: path.resolve('data'),
      databaseUrl: `file:${path.resolve('data/gongkai.db')}`,
      publicUrl: 'http://localhost:3000',
      siteUrl: 'http://localhost:3000',
    })
  })

  it('follow the port and the data directory', () => {
    const { databaseUrl, publicUrl } = readEnvironment({
      GONGKAI_DATA_DIR: '/srv/gongkai',
      PORT: '80',
    })
    expect([databaseUrl, publicUrl]).toEqual([
      'file:/srv/gongkai/gongkai.db',
      'http://localhost:80',
    ])
  })

  it.each([
    ['政府信息公开平台 <noreply@county.example>', '政府信息公开平台'],
    ['noreply@county.example', 'noreply@county.example'],
  ])('read the sender %s', (GONGKAI_MAIL_FROM, fromName) => {
    const smtpUrl = 'smtps://mail.county.example'
    expect(readEnvironment({ GONGKAI_MAIL_FROM, GONGKAI_SMTP_URL: smtpUrl }).mail).toEqual({
      fromAddress: 'noreply@county.example',
      fromName,
      smtpUrl,
    })
  })

  it.each([
    ['GONGKAI_SMTP_URL', { GONGKAI_SMTP_URL: 'mail.county.example' }],
    ['GONGKAI_MAIL_FROM', { GONGKAI_SMTP_URL: 'smtps://mail.county.example' }],
  ])('refuse a mail server that %s leaves unclear', (name, variables) => {
    expect(() => readEnvironment(variables)).toThrow(name)
  })

  it.each(['2:30', '24:00', '02:60', 'night'])('refuse to reconcile at %s', (time) => {
    expect(() => readEnvironment({ GONGKAI_RECONCILE_AT: time })).toThrow('GONGKAI_RECONCILE_AT')
  })

  it.each(['4', '481', '7.5', 'long'])('refuse sessions of %s minutes', (minutes) => {
    expect(() => readEnvironment({ GONGKAI_SESSION_MINUTES: minutes })).toThrow(
      'GONGKAI_SESSION_MINUTES',
    )
  })

  it('give addresses without a trailing slash', () => {
    const { siteUrl } = readEnvironment({ GONGKAI_SITE_URL: 'https://www.example.gov.cn/' })
    expect(siteUrl).toBe('https://www.example.gov.cn')
  })

  it.each(['www.example.gov.cn', 'ftp://example.gov.cn', 'javascript:alert(1)'])(
    'refuse %s as an address and name the variable',
    (address) => {
      expect(() => readEnvironment({ GONGKAI_PUBLIC_URL: address })).toThrow('GONGKAI_PUBLIC_URL')
    },
  )

  it.each([undefined, '', 'short', 'for-development-only-never-in-production'])(
    'refuse the secret %j in production',
    (secret) => {
      expect(() => readEnvironment({ ...production, PAYLOAD_SECRET: secret })).toThrow('openssl')
    },
  )

  it('take a strong secret in production, and none while building', () => {
    expect(readEnvironment(production).secret).toBe(production.PAYLOAD_SECRET)
    expect(() =>
      readEnvironment({ NEXT_PHASE: 'phase-production-build', NODE_ENV: 'production' }),
    ).not.toThrow()
  })
})

describe('the database', () => {
  it.each([
    ['file:/srv/gongkai.db', 'text'],
    ['mongodb://localhost/gongkai', 'text'],
    ['mongodb+srv://cluster.example/gongkai', 'text'],
  ])('at %s has ids that are %s', (url, idType) => {
    expect(databaseFor(url).defaultIDType).toBe(idType)
  })

  it.each(['postgres://localhost/gongkai', 'gongkai.db', ''])('is not %j', (url) => {
    expect(() => databaseFor(url)).toThrow('DATABASE_URL')
  })
})
