import { refuse } from '../scripts/support/say.ts'

/** A positive integer of the environment. */
export function numberFrom({ fallback, name }: { fallback: number; name: string }): number {
  const value = Number(process.env[name] || fallback)
  if (Number.isInteger(value) && value > 0) return value
  refuse({ en: `${name} must be a positive integer.`, zh: `${name} 必须是正整数。` })
}
