import { secretProblems, UnsafeSetup } from '@gongkai/shared'
import path from 'node:path'

type Variables = Record<string, string | undefined>

export type MailSettings = { fromAddress: string; fromName: string; smtpUrl: string }

export type Environment = {
  /** Absolute directory for everything the installation stores itself. */
  dataDirectory: string
  databaseUrl: string
  /** Nothing while the agency has named no mail server. */
  mail: MailSettings | undefined
  /** Office time of the nightly reconciliation, `HH:MM`. */
  reconcileAt: string
  /** Where this server is reached, without a trailing slash; feeds live below it. */
  publicUrl: string
  secret: string
  /** Minutes without work after which a person has to sign in again. */
  sessionMinutes: number
  /** The agency's own website, for permalinks. */
  siteUrl: string
}

const DEVELOPMENT_SECRET = 'for-development-only-never-in-production'

/** Reads and checks the settings; a bad one is an error that names the variable and the fix. */
export function readEnvironment(variables: Variables): Environment {
  const dataDirectory = path.resolve(
    /* turbopackIgnore: true */ variables.GONGKAI_DATA_DIR || 'data',
  )
  const publicUrl = webAddress({
    name: 'GONGKAI_PUBLIC_URL',
    value: variables.GONGKAI_PUBLIC_URL || `http://localhost:${variables.PORT || '3000'}`,
  })
  return {
    dataDirectory,
    databaseUrl: variables.DATABASE_URL || `file:${path.join(dataDirectory, 'gongkai.db')}`,
    mail: mailFrom(variables),
    publicUrl,
    reconcileAt: timeOfDay({
      name: 'GONGKAI_RECONCILE_AT',
      value: variables.GONGKAI_RECONCILE_AT || '02:30',
    }),
    secret: secretFrom(variables),
    sessionMinutes: sessionMinutesFrom(variables.GONGKAI_SESSION_MINUTES || '30'),
    siteUrl: webAddress({
      name: 'GONGKAI_SITE_URL',
      value: variables.GONGKAI_SITE_URL || publicUrl,
    }),
  }
}

function secretFrom(variables: Variables): string {
  const secret = variables.PAYLOAD_SECRET ?? ''
  const isServing =
    variables.NODE_ENV === 'production' && variables.NEXT_PHASE !== 'phase-production-build'
  if (!isServing) return secret || DEVELOPMENT_SECRET
  const settings = secretProblems({ name: 'PAYLOAD_SECRET', secret })
  if (settings.length > 0) throw new UnsafeSetup({ plugin: 'Gongkai', settings })
  return secret
}

function mailFrom(variables: Variables): MailSettings | undefined {
  const { GONGKAI_MAIL_FROM: from = '', GONGKAI_SMTP_URL: smtpUrl } = variables
  if (!smtpUrl) return undefined
  if (!/^smtps?:\/\/[^/]+/.test(smtpUrl)) {
    throw new Error('GONGKAI_SMTP_URL must look like smtps://user:password@mail.example.gov.cn:465')
  }
  const [, fromName = '', fromAddress] = /^(?:(.*?)\s*<)?([^<>\s]+@[^<>\s]+?)>?$/.exec(from) ?? []
  if (!fromAddress) {
    throw new Error(
      'GONGKAI_MAIL_FROM must name the sender: 政府信息公开平台 <noreply@example.gov.cn>',
    )
  }
  return { fromAddress, fromName: fromName || fromAddress, smtpUrl }
}

function sessionMinutesFrom(text: string): number {
  const minutes = Number(text)
  if (Number.isInteger(minutes) && minutes >= 5 && minutes <= 480) return minutes
  throw new Error('GONGKAI_SESSION_MINUTES must be a whole number from 5 to 480')
}

function timeOfDay({ name, value }: { name: string; value: string }): string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) {
    throw new Error(`${name} must be a time of day such as 02:30`)
  }
  return value
}

function webAddress({ name, value }: { name: string; value: string }): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new Error(`${name} must be a full web address such as https://www.example.gov.cn`)
  }
  return value.replace(/\/+$/, '')
}

export const environment = readEnvironment(process.env)
