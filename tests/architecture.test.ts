import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { importsOf, withoutComments } from './support/sources/importsOf.ts'
import { projectRoot, type SourceFile, sourceFiles } from './support/sources/sourceFiles.ts'

const plugins = readdirSync(path.join(projectRoot, 'plugins'))
const pluginFiles = sourceFiles('plugins')
const appFiles = sourceFiles('src')
const ownFiles = [...pluginFiles, ...appFiles].filter(({ path: file }) => !isTest(file))
const everything = [
  ...pluginFiles,
  ...appFiles,
  ...sourceFiles('bench', 'scripts', 'seed', 'tests'),
]

describe('arrows between the parts', () => {
  test('a plugin imports neither the app nor what stands around it', () => {
    const outside = /^(src|seed|tests|bench|scripts|payload\.config\.ts)(\/|$)|^@payload-config$/
    expect(
      offences({ files: pluginFiles, isOffence: ({ target }) => outside.test(target) }),
    ).toEqual([])
  })

  test('the app imports neither its seed, its tests nor its scripts', () => {
    const outside = /^(seed|tests|bench|scripts)\//
    expect(offences({ files: appFiles, isOffence: ({ target }) => outside.test(target) })).toEqual(
      [],
    )
  })

  test.each(plugins)('%s imports no plugin but itself and shared', (plugin) => {
    const mine = pluginFiles.filter(({ path: file }) => file.startsWith(`plugins/${plugin}/`))
    const isOffence = ({ target }: { target: string }) => {
      const other = /^(?:@gongkai|plugins)\/([^/]+)/.exec(target)?.[1]
      return other !== undefined && ![plugin, 'shared'].includes(other)
    }
    expect(offences({ files: mine, isOffence })).toEqual([])
  })

  test('app, seed and scripts use a plugin through its exports only', () => {
    const inside = /^plugins\/|^@gongkai\/[^/]+\/(?!client$|rsc$|spreadsheet$|ui$)/
    const outsiders = [...appFiles, ...sourceFiles('bench', 'scripts', 'seed')]
    expect(offences({ files: outsiders, isOffence: ({ target }) => inside.test(target) })).toEqual(
      [],
    )
  })

  test('a component of the browser imports no module of the server', () => {
    const server =
      /^(node:.*|payload|payload\/node|next\/headers|@payloadcms\/(next|db-)[^']*|@gongkai\/(?!.*\/(client|ui)$).*)$/
    const clientFiles = ownFiles.filter(({ text }) => /^'use client'/.test(text))
    const isOffence = ({ specifier, typeOnly }: { specifier: string; typeOnly: boolean }) =>
      !typeOnly && server.test(specifier)
    expect(offences({ files: clientFiles, isOffence })).toEqual([])
  })
})

describe('domain folders are pure', () => {
  const domainFiles = ownFiles.filter(({ path: file }) =>
    /^plugins\/[^/]+\/src\/domain\//.test(file),
  )

  test('there are some', () => {
    expect(domainFiles.length).toBeGreaterThan(10)
  })

  test('they import no framework, no input or output, and nothing of the plugin around them', () => {
    const impure = /^(payload|@payloadcms\/.*|react|react-dom|next)(\/|$)|^node:(?!crypto$)/
    const around = /^plugins\/[^/]+\/src\/(?!domain\/)/
    const isOffence = ({ target, typeOnly }: { target: string; typeOnly: boolean }) =>
      (!typeOnly && impure.test(target)) || around.test(target)
    expect(offences({ files: domainFiles, isOffence })).toEqual([])
  })

  test('they read no clock, no randomness and no environment', () => {
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandom(UUID|Bytes)\b|\bprocess\./
    const found = domainFiles.filter(({ text }) => impure.test(withoutComments(text)))
    expect(found.map(({ path: file }) => file)).toEqual([])
  })
})

describe('both languages say the same', () => {
  const folders = ownFiles
    .map(({ path: file }) => file)
    .filter((file) => file.endsWith('/translations/en.ts'))
    .map((file) => path.posix.dirname(file))

  test.each(folders)('%s has the same texts in Chinese and in English', async (folder) => {
    const en = texts(await languageOf({ folder, language: 'en' }))
    const zh = texts(await languageOf({ folder, language: 'zh' }))
    expect([...zh.keys()].sort()).toEqual([...en.keys()].sort())
    const differing = [...en.keys()].filter(
      (key) => variables(en.get(key)) !== variables(zh.get(key)),
    )
    expect(differing).toEqual([])
    const empty = [...en, ...zh].filter(([, text]) => text.trim() === '')
    expect(empty).toEqual([])
  })

  test.each(folders)('%s is Chinese in Chinese', async (folder) => {
    const zh = texts(await languageOf({ folder, language: 'zh' }))
    const foreign = [...zh].filter(
      ([, text]) =>
        !/\p{Script=Han}/u.test(text) && /[a-z]{3}/.test(text.replaceAll(/\{\{\w+\}\}/g, '')),
    )
    expect(foreign).toEqual([])
  })

  test('no label or description of a collection is in one language only', () => {
    const oneLanguage = /\b(label|labels|description|singular|plural): '/
    const configurations = ownFiles.filter(({ path: file }) =>
      /\/(collections|fields)\//.test(file),
    )
    const found = configurations.filter(({ text }) => oneLanguage.test(withoutComments(text)))
    expect(found.map(({ path: file }) => file)).toEqual([])
  })
})

describe('files', () => {
  test('no check is switched off, nothing is left open and no error vanishes', () => {
    // Written in parts, so that this file does not find itself.
    const forbidden = new RegExp(
      [
        'eslint-' + 'disable',
        '@ts-' + '(ignore|expect-error|nocheck)',
        '\\bTO' + 'DO\\b',
        '\\bFIX' + 'ME\\b',
      ]
        .concat([
          "\\b(test|it|describe)\\.(skip|only)\\((?!'left out: )",
          'catch\\s*(\\(\\w*\\))?\\s*\\{\\s*\\}',
        ])
        .join('|'),
    )
    const found = everything.filter(
      ({ path: file, text }) => !isGenerated(file) && forbidden.test(text),
    )
    expect(found.map(({ path: file }) => file)).toEqual([])
  })

  test('none is longer than 300 lines, but generated ones and the data of the seed', () => {
    const long = everything.filter(
      ({ path: file, text }) =>
        !isGenerated(file) && !file.startsWith('seed/data/') && text.split('\n').length > 301,
    )
    expect(long.map(({ path: file }) => file)).toEqual([])
  })

  test.each(plugins)('%s has a README', (plugin) => {
    expect(existsSync(path.join(projectRoot, 'plugins', plugin, 'README.md'))).toBe(true)
  })
})

function isTest(file: string): boolean {
  return /\.(test|fixture)\.tsx?$/.test(file)
}

function isGenerated(file: string): boolean {
  return file === 'src/payload-types.ts' || file.startsWith('src/migrations/')
}

function offences({
  files,
  isOffence,
}: {
  files: SourceFile[]
  isOffence: (found: ReturnType<typeof importsOf>[number]) => boolean
}): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter(isOffence)
      .map(({ specifier }) => `${file.path} imports ${specifier}`),
  )
}

async function languageOf({ folder, language }: { folder: string; language: 'en' | 'zh' }) {
  const file = pathToFileURL(path.join(projectRoot, folder, `${language}.ts`)).href
  const module = (await import(file)) as Record<string, unknown>
  return module[language]
}

/** Every text under its dotted key. */
function texts(tree: unknown, prefix = ''): Map<string, string> {
  if (typeof tree === 'string') return new Map([[prefix, tree]])
  if (typeof tree !== 'object' || tree === null) throw new Error(`${prefix} is not a text`)
  return new Map(
    Object.entries(tree).flatMap(([key, value]) => [
      ...texts(value, prefix === '' ? key : `${prefix}.${key}`),
    ]),
  )
}

function variables(text = ''): string {
  return [...text.matchAll(/\{\{\s*(\w+)/g)]
    .map((match) => match[1])
    .sort()
    .join()
}
