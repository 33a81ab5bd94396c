import { randomBytes } from 'node:crypto'

/** A planted text: part Chinese, part Latin, so that either half betrays it. */
export type Secret = { isIn: (text: string) => boolean; name: string; text: string }

export type Secrets = {
  all: () => Secret[]
  /** A fact that exists already, such as a row id, a digest or a size, to be kept as a secret. */
  keep: (name: string, fact: number | string) => void
  /** A new text to plant, in which the secret can be told from every other. */
  plant: (name: string) => string
}

/** What every planted text has in common, for guesses. */
export const PLANTED_PART = 'zq'

/** Rare characters only, so that no honest text holds two of them in a row. */
const FIRST_RARE = 0x9f00

export function createSecrets(): Secrets {
  const secrets: Secret[] = []
  const add = (name: string, text: string, forms: string[]) => {
    const looked = [...new Set(forms.map((form) => form.toLowerCase()))]
    secrets.push({ isIn: (answer) => looked.some((form) => answer.includes(form)), name, text })
  }
  return {
    all: () => [...secrets],
    keep: (name, fact) => {
      if (typeof fact === 'string') return add(name, fact, [fact, ...bytesOf(fact)])
      const number = new RegExp(`(?<![\\da-f])${fact}(?![\\da-f])`)
      secrets.push({ isIn: (answer) => number.test(answer), name, text: String(fact) })
    },
    plant: (name) => {
      const rare = [0, 1, 2].map((offset) => FIRST_RARE + ((secrets.length + offset * 61) % 192))
      const chinese = String.fromCodePoint(...rare)
      const latin = PLANTED_PART + randomBytes(6).toString('hex')
      const forms = [chinese, latin].flatMap((part) => [...spellingsOf(part), ...bytesOf(part)])
      add(name, chinese + latin, forms)
      return chinese + latin
    },
  }
}

/** The secrets an answer gives away, those left aside that the question itself spelled out. */
export function betrayedBy({
  answer,
  question,
  secrets,
}: {
  answer: string
  question: string
  secrets: readonly Secret[]
}): string[] {
  const [given, asked] = [answer.toLowerCase(), question.toLowerCase()]
  return secrets.filter(({ isIn }) => isIn(given) && !isIn(asked)).map(({ name }) => name)
}

/** A text as it is, and as JSON, addresses and HTML may write it. */
function spellingsOf(text: string): string[] {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  const hex = units.map((unit) => unit.toString(16).padStart(4, '0'))
  return [
    text,
    encodeURIComponent(text),
    hex.map((unit) => `\\u${unit}`).join(''),
    hex.map((unit) => `&#x${unit};`).join(''),
    units.map((unit) => `&#${unit};`).join(''),
  ]
}

/** What stays of a text in hexadecimal, and in base64 wherever in a longer text it begins. */
function bytesOf(text: string): string[] {
  const bytes = Buffer.from(text)
  const base64 = [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
    const certain = encoded.slice(offset === 0 ? 0 : offset + 1, -4)
    return [certain, certain.replaceAll('+', '-').replaceAll('/', '_')]
  })
  return [bytes.toString('hex'), ...base64]
}
