import { officeDate } from '@gongkai/shared'

import type { Tables } from './tables.ts'

const UUID_V7 =
  /^urn:uuid:([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-([0-9a-f]{12})$/

/**
 * The page of a record on the agency's own website. It follows from the public id alone, so a
 * relation can name the page of its target without reading the target: the year is the office year
 * in which the id was given, the file name its last twelve digits (the first ones are a clock and
 * collide).
 */
export function permalink({ publicId, tables }: { publicId: string; tables: Tables }): string {
  const [, high, low, tail] = UUID_V7.exec(publicId) ?? []
  if (!high || !low || !tail) throw new Error(`"${publicId}" is not a public id (urn:uuid, UUIDv7)`)
  const year = officeDate(new Date(Number.parseInt(high + low, 16))).slice(0, 4)
  return tables.permalink
    .replaceAll('{site}', tables.siteUrl)
    .replaceAll('{yyyy}', year)
    .replaceAll('{tail}', tail)
}
