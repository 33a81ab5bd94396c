import type { Messages } from './messages.ts'
import { EXTENSIONS } from './parseSource.ts'
import { IMPORT_COLLECTIONS } from './target.ts'

export const en: Messages = {
  imported: ({
    counts,
    source: { formedOn, headAndImprint, joins, omissions, repeatedTitles, title },
  }) =>
    [
      `draft made of "${title}"`,
      `headings ${counts.headings}, paragraphs ${counts.paragraphs}, lists ${counts.lists}, tables ${counts.tables}`,
      formedOn ? `formed on ${formedOn}` : 'no date of forming found, please fill it in',
      joins > 0 && `broken lines joined: ${joins}`,
      headAndImprint > 0 && `lines of the head and the imprint left out: ${headAndImprint}`,
      repeatedTitles > 0 && `repeated title lines left out: ${repeatedTitles}`,
      omissions.images > 0 && `images left out: ${omissions.images}; upload them as attachments`,
      omissions.links > 0 && `relative links kept as text: ${omissions.links}`,
      omissions.hidden > 0 && `parts the page does not show left out: ${omissions.hidden}`,
    ]
      .filter(Boolean)
      .join('; '),
  nothingToDo: 'there is no file to import',
  reason: (reason) => {
    switch (reason.key) {
      case 'badExtension':
        return `files of type "${reason.extension || 'no extension'}" are not supported, only ${EXTENSIONS.join(', ')}`
      case 'changed':
        return 'the converted text differs from the original, so it was not imported'
      case 'corruptDocx':
        return 'the file is damaged or not a Word document (.docx)'
      case 'empty':
        return 'the file is empty'
      case 'failed':
        return `error while saving: ${reason.message}`
      case 'invalid':
        return `the content does not meet the rules: ${reason.message}`
      case 'legacyWord':
        return 'an old .doc or an encrypted document; save it as .docx in Word first'
      case 'noBody':
        return 'there is a title but no text'
      case 'notFound':
        return 'the file does not exist'
      case 'notText':
        return 'not a text file, or neither UTF-8, UTF-16 nor GB 18030'
      case 'titleTooLong':
        return `the first line has ${reason.length} characters, a title at most ${reason.limit}`
      case 'tooLarge':
        return `the file has ${reason.size.toFixed(1)} MB, the limit is ${reason.limit} MB`
      case 'tooLong':
        return `the text has ${reason.length} characters, the limit is ${reason.limit}`
    }
  },
  refused: (reason) => `not imported: ${reason}`,
  skipped: ({ title }) => `skipped: "${title}" is already there with the same text`,
  target: ({ key, value }) => {
    switch (key) {
      case 'unknownCollection':
        return `cannot import into "${value}"; choose one of ${IMPORT_COLLECTIONS.join(', ')}`
      case 'unknownDepartment':
        return `there is no department with the code "${value}"`
      case 'unknownUser':
        return `there is no user with the e-mail address "${value}"`
    }
  },
  total: ({ imported, refused, skipped }) =>
    `Total: ${imported} imported, ${skipped} skipped, ${refused} not imported`,
  usage: `Usage: npm run import -- <files or folders…> --department <code> [options]

  --department <code>   department the drafts belong to
  --collection <name>   ${IMPORT_COLLECTIONS.join(', ')}; default entries
  --as <e-mail>         import as this user, with their rights; without it, as the system
  --language <zh|en>    language of the messages; default zh

Takes ${EXTENSIONS.join(', ')}. Each file becomes one draft, which still has to be reviewed.`,
}
