/** Arguments with which Node runs a TypeScript command of this project to its end. */
export const TYPESCRIPT = [
  '--import',
  './scripts/support/stayAwake.mjs',
  '--import',
  'tsx',
] as const
