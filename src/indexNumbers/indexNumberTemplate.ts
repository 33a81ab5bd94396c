const SERIAL = /\{seq:(\d+)\}/

/**
 * The series a number counts in: the template with code and date filled in and the place of the
 * serial left open. A template without a serial would give one number to everything.
 */
export function seriesIn({
  code,
  template,
  today,
}: {
  code: string
  template: string
  today: string
}): string {
  if (!SERIAL.test(template)) throw new Error(`index number template "${template}" has no {seq:N}`)
  const filled = template
    .replaceAll('{code}', code)
    .replaceAll('{yyyyMM}', today.slice(0, 7).replace('-', ''))
    .replaceAll('{yyyy}', today.slice(0, 4))
  const unknown = /\{(?!seq:\d+\})[^}]*\}?/.exec(filled)?.[0]
  if (unknown) throw new Error(`index number template "${template}" has an unknown part ${unknown}`)
  return filled
}

export function numberIn({ sequence, series }: { sequence: number; series: string }): string {
  return series.replace(SERIAL, (_, digits: string) =>
    String(sequence).padStart(Number(digits), '0'),
  )
}
