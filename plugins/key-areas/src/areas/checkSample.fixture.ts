import { checkArea } from '../domain/checkArea.ts'
import type { CheckContext } from '../domain/checkContext.ts'
import type { KeyArea } from '../domain/keyArea.ts'
import { GENERAL_MESSAGES } from '../translations/generalMessages.ts'

type Change = Record<string, unknown>

type Surroundings = Partial<Omit<CheckContext<unknown, string>, 'settings'>> & {
  settings?: Record<string, unknown>
}

/**
 * Checks the sample of an area with some fields changed, by path (`lines.3.amount`). Each issue is a
 * line: key, path and, where there are any, actual/expected. Errors stand bare, others with their
 * severity in front. An issue without a text is a fault of the area.
 */
export function checkSample(area: KeyArea) {
  return (change: Change, surroundings: Surroundings = {}): string[] => {
    const value = structuredClone(area.sample)
    for (const [path, part] of Object.entries(structuredClone(change))) setAt({ part, path, value })
    const context = { companions: {}, record: {}, today: '2026-03-31', ...surroundings }
    return checkArea({ area, context, value }).map(({ key, params = {}, path, severity }) => {
      if (!(key in area.messages) && !(key in GENERAL_MESSAGES))
        throw new Error(`no text for ${key}`)
      return [
        ...(severity === 'error' ? [] : [severity]),
        key,
        ...(path ? [path] : []),
        ...('actual' in params && 'expected' in params
          ? [`${params.actual}/${params.expected}`]
          : []),
      ].join(' ')
    })
  }
}

function setAt({ part, path, value }: { part: unknown; path: string; value: object }): void {
  const keys = path.split('.')
  const last = keys.pop()!
  const owner = keys.reduce<object>((at, key) => at[key as keyof object] as object, value)
  ;(owner as Record<string, unknown>)[last] = part
}
