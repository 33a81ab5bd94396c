import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import path from 'node:path'

import { TYPESCRIPT } from '../../scripts/support/typescript.ts'

const projectRoot = path.resolve(import.meta.dirname, '../..')
const whereIsLexical = "console.log(import.meta.resolve('lexical'))"

test('a command that loads the app stays clear of the files of Lexical that can wait for ever', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [...TYPESCRIPT, '--input-type=module', '--eval', whereIsLexical],
    { cwd: projectRoot, encoding: 'utf8' },
  )
  expect(stdout).toMatch(/Lexical\.prod\.mjs/)
})
