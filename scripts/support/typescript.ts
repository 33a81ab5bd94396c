/**
 * Arguments with which Node runs a TypeScript file of this project that loads the app.
 *
 * Without the condition Node takes Lexical's `*.node.mjs` files, which import one another inside
 * top-level awaits: depending on what arrives first they wait for each other for ever, and the
 * command hangs or ends without a word (exit code 13).
 */
export const TYPESCRIPT = ['--conditions=production', '--import', 'tsx'] as const
