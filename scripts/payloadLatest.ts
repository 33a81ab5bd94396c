import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { runChild, stopTogether } from './support/child.ts'
import { projectRoot } from './support/projectRoot.ts'
import { refuse, say } from './support/say.ts'

/** The tests that notice a new way around the review, and a method the gate does not know. */
const TESTS = ['adapterContract', 'attack', 'review-', 'unsafe'].map(
  (name) => `tests/integration/${name}`,
)

type Manifest = Partial<Record<'dependencies' | 'devDependencies', Record<string, string>>>

const npm = process.env.npm_execpath
if (!npm) {
  refuse({
    en: 'Run this as "npm run test:payload-latest".',
    zh: '请用 npm run test:payload-latest 运行。',
  })
}
process.exit(await testOnLatest(npm))

/** Tries the newest Payload on a copy of the project; the project itself stays as it is. */
async function testOnLatest(npmScript: string): Promise<number> {
  const directory = await mkdtemp(path.join(tmpdir(), 'gongkai-latest-'))
  const removeCopy = () => rm(directory, { force: true, recursive: true })
  stopTogether(removeCopy)
  try {
    copyProject(directory)
    const packages = payloadPackages()
    const installed = await runChild({
      arguments: [
        npmScript,
        'install',
        '--no-audit',
        '--no-fund',
        '--save-exact',
        ...packages.map((name) => `${name}@latest`),
      ],
      directory,
    })
    if (installed !== 0) return installed
    for (const name of packages) {
      const [was, is] = [projectRoot, directory].map((root) => versionOf({ name, root }))
      say({
        en: `${name}: ${was} here, ${is} tested`,
        zh: `${name}：本项目 ${was}，本次测试 ${is}`,
      })
    }
    return await runChild({
      arguments: ['--import', 'tsx', 'scripts/test.ts', ...TESTS],
      directory,
    })
  } finally {
    await removeCopy()
  }
}

/** Copies what Git knows, as it lies in the folder now. */
function copyProject(directory: string): void {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: projectRoot,
      encoding: 'utf8',
    },
  )
  for (const file of listed.split('\0')) {
    const source = path.join(projectRoot, file)
    if (file && existsSync(source)) cpSync(source, path.join(directory, file))
  }
}

function payloadPackages(): string[] {
  const manifest = JSON.parse(
    readFileSync(path.join(projectRoot, 'package.json'), 'utf8'),
  ) as Manifest
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    (name) => name === 'payload' || name.startsWith('@payloadcms/'),
  )
}

function versionOf({ name, root }: { name: string; root: string }): string {
  const manifest = path.join(root, 'node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}
