import path from 'node:path'

type Variables = Record<string, string | undefined>

export type Environment = {
  /** Absolute directory for everything the installation stores itself. */
  dataDirectory: string
  databaseUrl: string
  /** Where this server is reached, without a trailing slash; feeds live below it. */
  publicUrl: string
  secret: string
  /** The agency's own website, for permalinks. */
  siteUrl: string
}

const DEVELOPMENT_SECRET = 'for-development-only-never-in-production'
const SHORTEST_SECRET = 32

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
    publicUrl,
    secret: secretFrom(variables),
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
  if (secret.length < SHORTEST_SECRET || secret === DEVELOPMENT_SECRET) {
    throw new Error(
      `PAYLOAD_SECRET must be a random text of at least ${SHORTEST_SECRET} characters; make one with: openssl rand -hex 32`,
    )
  }
  return secret
}

function webAddress({ name, value }: { name: string; value: string }): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new Error(`${name} must be a full web address such as https://www.example.gov.cn`)
  }
  return value.replace(/\/+$/, '')
}

export const environment = readEnvironment(process.env)
