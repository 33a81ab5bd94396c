import type { Payload } from 'payload'

import { secretProblems, type UnsafeSetting } from '@gongkai/shared'

/** Settings of the whole project that make somebody else out of a stranger. */
export function projectProblems({ config }: Payload): UnsafeSetting[] {
  const isServing =
    process.env.NODE_ENV === 'production' && process.env.NEXT_PHASE !== 'phase-production-build'
  if (!isServing) return []
  const secret = secretProblems({ name: 'secret (PAYLOAD_SECRET)', secret: config.secret })
  const { autoLogin } = config.admin
  if (!autoLogin || autoLogin.prefillOnly) return secret
  return [
    ...secret,
    {
      en: 'signs every visitor in; remove it',
      option: 'admin.autoLogin',
      zh: '使任何访问者自动登录，请去掉',
    },
  ]
}
