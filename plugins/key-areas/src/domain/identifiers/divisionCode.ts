export type DivisionTier = 'county' | 'prefecture' | 'province' | 'township' | 'village'

/**
 * The tier of an administrative division code 行政区划代码 (GB/T 2260, townships and villages after
 * GB/T 10114), or nothing when it has none. Which codes are in use is a matter of the year's table.
 */
export function divisionTier(code: string): DivisionTier | undefined {
  if (!/^[1-9]\d{5}(\d{3}){0,2}$/.test(code)) return undefined
  const [prefecture, county] = [code.slice(2, 4), code.slice(4, 6)]
  if (code.length === 6) {
    if (county !== '00') return prefecture === '00' ? undefined : 'county'
    return prefecture === '00' ? 'province' : 'prefecture'
  }
  if (county === '00' || code.slice(6, 9) === '000') return undefined
  if (code.length === 9) return 'township'
  return code.slice(9) === '000' ? undefined : 'village'
}

/** Whether a code lies within another, by its prefix: village in township, township in county. */
export function isWithinDivision({ code, division }: { code: string; division: string }): boolean {
  const tier = divisionTier(division)
  if (!tier || !divisionTier(code) || code === division) return false
  const length = { county: 6, prefecture: 4, province: 2, township: 9, village: 12 }[tier]
  return code.length >= division.length && code.startsWith(division.slice(0, length))
}
