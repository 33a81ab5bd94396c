import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { projectRoot, sourceFiles } from '../support/sources/sourceFiles.ts'

const document = readFileSync(path.join(projectRoot, 'docs/security.md'), 'utf8')
const tests = new Map(
  sourceFiles('plugins', 'src', 'tests')
    .filter(({ path: file }) => file.endsWith('.test.ts'))
    .map(({ path: file, text }) => [path.posix.basename(file), text]),
)

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)
const rows = [...document.matchAll(/^\| ([WL]\d+) +\|(.*)\|$/gm)].map(
  ([, name = '', cells = '']) => ({
    name,
    cells: cells.split('|').map((cell) => cell.trim()),
  }),
)

/** Tests named as: `title` in `file.test.ts`. */
const named = [...document.matchAll(/`([^`]+)` in `([^`]+\.test\.ts)`/g)].map(
  ([, title = '', file = '']): [title: string, file: string] => [title, file],
)

describe('the table of attacks in docs/security.md', () => {
  test('has each way around the review and each leak once', () => {
    expect(rows.map(({ name }) => name)).toEqual([...numbered('W', 25), ...numbered('L', 16)])
  })

  test.each(rows)('$name has attack, answer, tests and databases', ({ name, cells }) => {
    expect(cells).toHaveLength(4)
    for (const cell of cells) expect(cell).not.toMatch(/^(|-|n\/a|not applicable)$/i)
    expect(cells[2]).toMatch(new RegExp(`\`${name}: [^\`]+\` in \``))
  })

  test.each(named)('the test "%s" is in %s', (title, file) => {
    expect(tests.get(file) ?? '').toContain(title)
  })
})

test('every test that carries the number of a row is there for a row of the table', () => {
  const numbers = [...tests.values()].flatMap((text) =>
    [...text.matchAll(/'([WL]\d+): /g)].map(([, number]) => number),
  )
  const known = rows.map(({ name }) => name)
  expect(numbers.length).toBeGreaterThan(100)
  expect(numbers.filter((number) => !known.includes(number ?? ''))).toEqual([])
})
