import type { UnsafeSetting } from './unsafeSetup.ts'

const SHORTEST = 32
const FEWEST_DIFFERENT_CHARACTERS = 10
const FROM_AN_EXAMPLE = /change.?me|development|example|secret/i
const FIX_EN = 'Make one with: openssl rand -hex 32'
const FIX_ZH = '可用以下命令生成：openssl rand -hex 32'

/** What is wrong with the secret that signs log-ins; whoever guesses it is anybody. */
export function secretProblems({
  name,
  secret,
}: {
  /** What the operator calls it. */
  name: string
  secret: string
}): UnsafeSetting[] {
  const problem = (en: string, zh: string) => [
    { en: `${name} ${en}. ${FIX_EN}`, option: name, zh: `${name} ${zh}。${FIX_ZH}` },
  ]
  if (secret === '') {
    return [{ en: `${name} is missing. ${FIX_EN}`, option: name, zh: `缺少 ${name}。${FIX_ZH}` }]
  }
  if (secret.length < SHORTEST) {
    return problem(
      `has ${secret.length} characters; it needs at least ${SHORTEST}`,
      `仅有 ${secret.length} 个字符，至少需要 ${SHORTEST} 个`,
    )
  }
  const isGuessable =
    new Set(secret).size < FEWEST_DIFFERENT_CHARACTERS || FROM_AN_EXAMPLE.test(secret)
  return isGuessable ? problem('is not random enough', '不够随机') : []
}
