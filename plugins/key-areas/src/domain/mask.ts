/** What a published text must not show in full. */
export type Mask = 'address' | 'name' | 'phone' | 'residentNumber'

/**
 * The text as it may be published: 王* or 王*明, 139****0000, 990421********001*, an address down to the
 * village or group. A text that was masked by hand stays as it is.
 */
export function masked({ mask, text }: { mask: Mask; text: string }): string {
  return text.includes('*') || text.includes('某') ? text : MASKS[mask](text.trim())
}

const MASKS: Record<Mask, (text: string) => string> = {
  address: (text) => SHOWN_ADDRESS.exec(text)?.[0] ?? '***',
  name: maskedName,
  phone: (text) => shownEnds({ end: 4, start: 3, text }),
  residentNumber: (text) => text.replace(/^(.{6}).*(...).$/, '$1********$2*'),
}

const SHOWN_ADDRESS = /^.*(?:[镇乡]|街道|开发区|社区|村民委员会|居民委员会|村(?:.{1,4}组)?)/

function maskedName(name: string): string {
  const characters = [...name]
  if (characters.length < 3) return `${characters[0] ?? ''}*`
  const [first, last] = [characters[0], characters.at(-1)]
  return `${first}${'*'.repeat(characters.length - 2)}${last}`
}

function shownEnds({ end, start, text }: { end: number; start: number; text: string }): string {
  if (text.length <= start + end) return '****'
  return `${text.slice(0, start)}****${text.slice(-end)}`
}
