import type { MessageKey } from '../translations/translate.ts'

export const PASSWORD_LENGTH = { least: 12, most: 128 }
const FEWEST_KINDS = 3
const FEWEST_DIFFERENT = 6
const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u]
/** What guessers try first, without digits and signs around it. */
const COMMON = new Set(
  (
    'abcabcabc admin administrator asdfghjkl changeme chinagov government guest helloworld ' +
    'iloveyou letmein login master passw passwd password qazwsx qazwsxedc qwerasdf qwerty ' +
    'qwertyuiop qwertyuiopasdf root superadmin superuser system temp test user welcome woaini ' +
    'xinxigongkai zhengfu zhengwu zhengwugongkai zxcvbnm gongkai abcdefgh abcdefghijkl'
  ).split(' '),
)

/** The rule a password breaks, or nothing. `personal` are the texts known about its owner. */
export function passwordIssue({
  password,
  personal,
}: {
  password: string
  personal: readonly string[]
}): MessageKey | undefined {
  const letters = [...password]
  if (letters.length < PASSWORD_LENGTH.least) return 'passwordShort'
  if (letters.length > PASSWORD_LENGTH.most) return 'passwordLong'
  if (KINDS.filter((kind) => kind.test(password)).length < FEWEST_KINDS) return 'passwordKinds'
  const plain = password.toLowerCase()
  if (personal.flatMap(partsOf).some((part) => plain.includes(part))) return 'passwordPersonal'
  return isCommon(plain) ? 'passwordCommon' : undefined
}

/** The whole text and its pieces, the local part of an e-mail among them. */
function partsOf(text: string): string[] {
  const whole = text.toLowerCase().trim()
  return [whole, ...whole.split(/[@.\s_-]+/)].filter(
    (part) => [...part].length >= (/\p{Script=Han}/u.test(part) ? 2 : 4),
  )
}

function isCommon(plain: string): boolean {
  if (new Set(plain).size < FEWEST_DIFFERENT) return true
  const word = plain
    .replace(/^[^a-z]+|[^a-z]+$/g, '')
    .replaceAll('@', 'a')
    .replaceAll('0', 'o')
    .replaceAll('$', 's')
    .replace(/[^a-z]/g, '')
  const repeated = /^(\w{3,}?)\1*$/.exec(word)?.[1] ?? word
  return COMMON.has(word) || COMMON.has(repeated)
}
