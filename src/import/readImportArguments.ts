import { parseArgs } from 'node:util'

import { errorCode } from './errorCode.ts'

import type { ImportRequest } from './runImport.ts'

type Language = NonNullable<ImportRequest['language']>

/** What the command line asks for, or the language in which to explain how to ask. */
export function readImportArguments(
  words: string[],
): ({ language: Language } & ImportRequest) | { usage: Language } {
  const parsed = parse(words)
  if (!parsed) return { usage: 'zh' }
  const { positionals: paths, values } = parsed
  const language = values.language === 'en' ? 'en' : 'zh'
  const isComplete = paths.length > 0 && Boolean(values.department) && !values.help
  if (!isComplete || !['en', 'zh'].includes(values.language)) return { usage: language }
  return {
    collection: values.collection,
    department: values.department ?? '',
    language,
    paths,
    ...(values.as !== undefined && { email: values.as }),
  }
}

function parse(words: string[]) {
  try {
    return parseArgs({
      allowPositionals: true,
      args: words,
      options: {
        as: { type: 'string' },
        collection: { default: 'entries', type: 'string' },
        department: { type: 'string' },
        help: { default: false, type: 'boolean' },
        language: { default: 'zh', type: 'string' },
      },
    })
  } catch (error) {
    // An unknown option or a missing value: the answer is the usage text.
    if (errorCode(error).startsWith('ERR_PARSE_ARGS_')) return undefined
    throw error
  }
}
