import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { projectRoot, sourceFiles } from './support/sources/sourceFiles.ts'

/** Without this file, which names rules as examples. */
const tests = sourceFiles('plugins', 'seed', 'src', 'tests').filter(
  ({ path: file }) => file.endsWith('.test.ts') && file !== 'tests/rules.test.ts',
)
const titles = new Set(tests.flatMap(({ text }) => textsIn(text)))
const rows = rowsOf(readFileSync(path.join(projectRoot, 'docs/rules.md'), 'utf8'))

/** Ids of the lists of the dossier, which the table has to name whether or not there is a test. */
const LISTS: [prefix: string, last: number][] = [
  ['R1-', 20],
  ['R3-', 10],
  ['R4-', 11],
  ['R7-', 9],
  ['R9-', 6],
  ['B', 14],
  ['F', 3],
  ['L', 4],
  ['H', 1],
  ['G', 2],
  ['A', 3],
  ['E', 3],
  ['S', 2],
  ['V', 1],
  ['U', 2],
  ['N', 3],
  ['D', 18],
  ['Q', 7],
]

describe('docs/rules.md', () => {
  test.each(LISTS)('names every rule of the list %s', (prefix, last) => {
    const ids = Array.from({ length: last }, (_, n) => `${prefix}${String(n + 1).padStart(2, '0')}`)
    const named = new Set(rows.map(({ id }) => id))
    expect(ids.filter((id) => !named.has(id))).toEqual([])
  })

  test('names tests that exist and carry the id of the rule, or says why there is none', () => {
    const wrong = rows.flatMap(({ id, proof }) => {
      if (/^no test\S*.*: \S/.test(proof)) return []
      const named = [...proof.matchAll(/`([^`]+)`/g)].map(([, title = '']) => title)
      if (named.length === 0) return [`${id}: neither a test nor a reason`]
      return named
        .filter((title) => !titles.has(title) || !carries({ id, title }))
        .map((title) => `${id}: ${title}`)
    })
    expect(wrong).toEqual([])
  })

  test('names every rule that a test is named after', () => {
    const id = /\b(?:R[13479]-\d\d|[A-Z]\d\d)(?=[ ,:])/g
    const area = tests.filter(({ path: file }) => file.includes('/key-areas/src/areas/'))
    const tested = area.flatMap(({ text }) => textsIn(text).filter((title) => /^\S+ /.test(title)))
    const ids = new Set(
      tested.flatMap((title) => (/^[A-Z]\d/.test(title) ? (title.match(id) ?? []) : [])),
    )
    const named = new Set(rows.map((row) => row.id))
    expect([...ids].filter((one) => !named.has(one))).toEqual([])
  })
})

function carries({ id, title }: { id: string; title: string }): boolean {
  return title.split(/[\s,:]+/).includes(id)
}

type Row = { id: string; proof: string }

function rowsOf(page: string): Row[] {
  return page
    .split('\n')
    .filter((line) => /^\| (R\d|[A-Z]\d\d|§)/.test(line))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim())
      return { id: cells[1] ?? '', proof: cells.at(-2) ?? '' }
    })
}

/** The string literals of a source, among them the titles of its tests. */
function textsIn(source: string): string[] {
  return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].map(([, text = '']) =>
    text.replaceAll(/\\(.)/g, '$1'),
  )
}
