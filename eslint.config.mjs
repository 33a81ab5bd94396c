import prettier from 'eslint-config-prettier'
import { createNodeResolver, importX } from 'eslint-plugin-import-x'
import perfectionist from 'eslint-plugin-perfectionist'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import { readdirSync } from 'node:fs'
import tseslint from 'typescript-eslint'

const typescript = ['**/*.ts', '**/*.tsx']
const tests = ['**/*.test.ts', 'tests/**']

export default defineConfig([
  globalIgnores([
    '.next/',
    'coverage/',
    'data/',
    'bench/results/',
    'playwright-report/',
    'test-results/',
    'next-env.d.ts',
    'src/app/(payload)/admin/importMap.js',
    'src/migrations/',
    'src/payload-types.ts',
  ]),
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.tests.json', tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX, perfectionist },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] }),
      ],
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // The fields of a document are unknown to a plugin, and String() is how it reads a text one.
      '@typescript-eslint/no-base-to-string': 'off',
      // Whether a slug is any text or one of a list depends on the types generated for the app.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Payload's access and hook types are promise-or-value; an async function without await is fine.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: zones() }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-nested-ternary': 'error',
      'object-shorthand': 'error',
      'perfectionist/sort-imports': [
        'error',
        {
          groups: [
            ['type-builtin', 'type-external'],
            ['value-builtin', 'value-external', 'value-internal'],
            [
              'type-parent',
              'type-sibling',
              'type-index',
              'value-parent',
              'value-sibling',
              'value-index',
            ],
            'side-effect-style',
          ],
          internalPattern: ['^@payload-config$'],
          newlinesBetween: 'ignore',
          newlinesInside: 'ignore',
          type: 'natural',
        },
      ],
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: tests,
    rules: {
      // A response body is what the test is about to look into.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['src/**', 'plugins/**', 'payload.config.ts'],
    ignores: tests,
    rules: { 'no-console': 'error' },
  },
  {
    // Declaring a type into Payload's own takes an interface: that is how declarations merge.
    files: ['plugins/*/src/**/*.d.ts', 'plugins/*/src/options.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  prettier,
])

/** The arrows of the architecture: domain ← plugin ← src ← app, and no plugin knows another. */
function zones() {
  const plugins = readdirSync(new URL('plugins', import.meta.url))
  const aroundTheApp = ['./seed', './tests', './bench', './scripts']
  return [
    {
      target: './plugins',
      from: ['./src', './payload.config.ts', ...aroundTheApp],
      message: 'A plugin never knows the app it is used in.',
    },
    {
      target: './src',
      from: aroundTheApp,
      message: 'The app never knows its seed, its tests or its scripts.',
    },
    ...plugins.map((name) => ({
      target: `./plugins/${name}`,
      from: './plugins',
      except: [`./${name}`, ...(name === 'shared' ? [] : ['./shared'])],
      message: 'Plugins meet only in src/plugins.ts.',
    })),
    ...plugins.map((name) => ({
      target: `./plugins/${name}/src/domain`,
      from: `./plugins/${name}/src`,
      except: ['./domain'],
      message: 'domain/ is pure: it knows nothing of the plugin around it.',
    })),
  ]
}
