import { secretProblems, UnsafeSetup } from '@gongkai/shared'

import { areaSettings } from '../../src/settings/areaSettings.ts'
import { readCountySettings } from '../../src/settings/readCountySettings.ts'

type Variables = Record<string, string | undefined>

/** A reason not to start, with the fix, in both languages. */
export type StartProblem = { en: string; variable: string; zh: string }

/** Every reason why these settings are not safe to serve real content with. */
export function startProblems({
  hasBuild,
  variables,
}: {
  hasBuild: boolean
  variables: Variables
}): StartProblem[] {
  return [
    ...secretProblems({ name: 'PAYLOAD_SECRET', secret: variables.PAYLOAD_SECRET ?? '' }).map(
      ({ en, option, zh }) => ({ en, variable: option, zh }),
    ),
    ...demoProblems(variables.GONGKAI_DEMO ?? ''),
    ...addressProblems(variables),
    ...settingsProblems(variables),
    ...buildProblems(hasBuild),
  ]
}

function demoProblems(demo: string): StartProblem[] {
  if (demo === '' || demo === '0') return []
  return [
    {
      en: 'GONGKAI_DEMO is set. Unset it; the demo is started with: npm run demo',
      variable: 'GONGKAI_DEMO',
      zh: '已设置 GONGKAI_DEMO。请取消该变量；演示请用：npm run demo',
    },
  ]
}

function addressProblems({ GONGKAI_ALLOW_HTTP, GONGKAI_PUBLIC_URL }: Variables): StartProblem[] {
  const variable = 'GONGKAI_PUBLIC_URL'
  if (!GONGKAI_PUBLIC_URL) {
    return [
      {
        en: `${variable} is missing. Set it to the address visitors use, such as https://gk.example.gov.cn`,
        variable,
        zh: `缺少 ${variable}。请设为公众访问的地址，例如 https://gk.example.gov.cn`,
      },
    ]
  }
  const url = URL.canParse(GONGKAI_PUBLIC_URL) ? new URL(GONGKAI_PUBLIC_URL) : null
  if (url?.protocol === 'https:') return []
  const isLocal = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
  if (url?.protocol === 'http:' && isLocal && GONGKAI_ALLOW_HTTP === '1') return []
  return [
    {
      en: `${variable} must begin with https://. For a trial on this machine only, http://localhost:3000 is accepted together with GONGKAI_ALLOW_HTTP=1`,
      variable,
      zh: `${variable} 必须以 https:// 开头。仅在本机试用时，可同时设置 GONGKAI_ALLOW_HTTP=1 并使用 http://localhost:3000`,
    },
  ]
}

/** What is wrong with the numbers of the county. */
export function settingsProblems(variables: Variables): StartProblem[] {
  try {
    areaSettings(readCountySettings(variables).areas)
    return []
  } catch (error) {
    if (!(error instanceof UnsafeSetup)) throw error
    return error.settings.map(({ en, option, zh }) => ({
      en: `${option}: ${en}`,
      variable: option,
      zh: `${option}：${zh}`,
    }))
  }
}

function buildProblems(hasBuild: boolean): StartProblem[] {
  if (hasBuild) return []
  return [
    {
      en: 'The app has not been built. Run: npm run build',
      variable: '.next',
      zh: '应用尚未构建。请运行：npm run build',
    },
  ]
}
