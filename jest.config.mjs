/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/tests/support/plainGlobalEnvironment.mjs',
  // Lexical's files for Node import one another inside top-level awaits and can wait for ever.
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'production'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  moduleNameMapper: {
    '\\.(css|scss)$': '<rootDir>/tests/support/styleStub.cjs',
    '^@payload-config$': '<rootDir>/payload.config.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/\\.next'],
  testMatch: [
    '<rootDir>/tests/**/*.test.ts',
    '<rootDir>/plugins/*/src/**/*.test.ts',
    '<rootDir>/src/**/*.test.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/'],
  testTimeout: 60_000,
  // Modules of finished files stay in memory, and a worker of several gigabytes only collects garbage.
  workerIdleMemoryLimit: '1500MB',
}
