import path from 'node:path'

/** The absolute file behind a SQLite address such as `file:/data/gongkai.db`; none for others. */
export function databaseFileOf(url: string): string | undefined {
  const name = /^file:(?:\/\/)?([^?]*)/.exec(url)?.[1]
  return name === undefined
    ? undefined
    : path.resolve(/* turbopackIgnore: true */ decodeURIComponent(name))
}
