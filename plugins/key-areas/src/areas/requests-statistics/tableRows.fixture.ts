import type { items } from './choices.ts'

/** Rows of the table from lines `new 1/0/0/0/0/0/1`. */
export function tableRows(lines: string) {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [item, cells] = line.trim().split(' ') as [keyof typeof items, string]
      const [person, company, research, welfare, legal, other, total] = cells
        .split('/')
        .map(Number) as [number, number, number, number, number, number, number]
      return { item, person, company, research, welfare, legal, other, total }
    })
}
