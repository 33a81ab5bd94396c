/** Number of a licence to sell food in the county, whose last digit checks it (MOD 11,10). */
export function foodLicenceNumber({ kind, serial }: { kind: string; serial: number }): string {
  const digits = `${kind}990421${String(serial).padStart(6, '0')}`
  let product = 10
  for (const digit of digits) product = (((product + Number(digit)) % 10 || 10) * 2) % 11
  return `JY${digits}${(11 - product) % 10}`
}
