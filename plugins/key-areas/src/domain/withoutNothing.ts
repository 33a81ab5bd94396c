/** Members that are `undefined` left out, for types that tell the two apart. */
export function withoutNothing<T extends object>(
  record: T,
): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  const written = Object.entries(record).filter(([, value]) => value !== undefined)
  return Object.fromEntries(written) as { [Name in keyof T]?: Exclude<T[Name], undefined> }
}
