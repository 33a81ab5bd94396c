import { runChild } from '../child.ts'
import { staleGeneratedFiles } from './staleGeneratedFiles.ts'
import { strayAddresses } from './strayAddresses.ts'

/** Gives one line for every problem; none means the check holds. */
export type Check = { name: string; run: () => Promise<string[]> }

/** What `npm run check` looks at; quick ones first, so that a slip shows early. */
export const checks: Check[] = [
  { name: 'no machine paths, registry hosts or download addresses', run: strayAddresses },
  tool({
    name: 'format',
    script: 'node_modules/prettier/bin/prettier.cjs',
    with: ['--check', '--log-level=warn', '.'],
  }),
  tool({ name: 'route types', script: 'node_modules/next/dist/bin/next', with: ['typegen'] }),
  tool({
    name: 'types of the app',
    script: 'node_modules/typescript/bin/tsc',
    with: ['-p', 'tsconfig.json'],
  }),
  tool({
    name: 'types of everything',
    script: 'node_modules/typescript/bin/tsc',
    with: ['-p', 'tsconfig.tests.json'],
  }),
  tool({
    name: 'lint',
    script: 'node_modules/eslint/bin/eslint.js',
    with: ['--max-warnings=0', '.'],
  }),
  tool({ name: 'unused code', script: 'node_modules/knip/bin/knip.js', with: [] }),
  { name: 'generated files are fresh', run: staleGeneratedFiles },
]

function tool({
  name,
  script,
  with: options,
}: {
  name: string
  script: string
  with: string[]
}): Check {
  return {
    name,
    run: async () => {
      const code = await runChild({ arguments: [script, ...options] })
      return code === 0 ? [] : [`exit code ${code}; its messages are above`]
    },
  }
}
