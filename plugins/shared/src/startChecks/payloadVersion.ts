import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { UnsafeSetting } from './unsafeSetup.ts'

const MAJOR = 3
const LEAST_MINOR = 90
const LEAST_PATCH = 2

/** The version of Payload that a project in this folder runs; nothing when it is bundled away. */
export function installedPayloadVersion(directory: string): string | undefined {
  const file = path.join(/* turbopackIgnore: true */ directory, 'node_modules/payload/package.json')
  if (existsSync(/* turbopackIgnore: true */ file)) {
    const text = readFileSync(/* turbopackIgnore: true */ file, 'utf8')
    return (JSON.parse(text) as { version?: string }).version
  }
  const parent = path.dirname(directory)
  return parent === directory ? undefined : installedPayloadVersion(parent)
}

/** Why the plugins do not run on this version of Payload, whose insides they were proven on. */
export function payloadVersionProblems(version: string): UnsafeSetting[] {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.map(Number) ?? []
  const isSupported =
    major === MAJOR && (minor! > LEAST_MINOR || (minor === LEAST_MINOR && patch! >= LEAST_PATCH))
  if (isSupported) return []
  const range = `>=${MAJOR}.${LEAST_MINOR}.${LEAST_PATCH} <${MAJOR + 1}`
  return [
    {
      en: `this is Payload ${version}; install a release version ${range}`,
      option: 'payload',
      zh: `当前 Payload 版本为 ${version}，请安装 ${range} 的正式版本`,
    },
  ]
}
