import { rulesEn } from './rules/en.ts'

export const en = {
  gongkai: {
    ...rulesEn,
    attachmentInUse: 'This file belongs to a document and cannot be deleted.',
    attachmentIsFixed:
      'The file of a stored attachment never changes. Upload a new attachment instead.',
    catalogueFileUnread: 'The file cannot be read as a spreadsheet (XLSX, XLS or CSV).',
    catalogueRowsPerRequest: 'Send 1 to {{most}} rows at a time.',
    catalogueTableMissing: 'No table of the standard catalogue was found in the file.',
    codeForm: 'Use lower-case letters, digits and hyphens, beginning with a letter.',
    contentMissing: 'Write a text, or fill a key area in.',
    creditCode: 'This is not a valid unified social credit code: 18 characters with a check digit.',
    crossSite: 'This request came from another website and was not carried out.',
    dateInvalid: 'This is not a date.',
    departmentNotHandled: 'You are not a handler of this department.',
    displayToBeforeFrom: 'The last day of display lies before the first.',
    documentNumberForm:
      'This is not a document number such as 示政发〔2026〕8号: agency word, full year in 〔〕, number, 号.',
    documentNumberKept: 'Saved as {{text}}',
    documentNumberMissing: 'Give the document number, or say why there is none.',
    documentNumberYear: 'The year of the document number differs from the year of formation.',
    effectiveBeforeFormed: 'The document takes effect before it was formed.',
    expiresBeforeEffective: 'The document expires before it takes effect.',
    fileContent: 'What is in the file is not what its name says, or is not allowed.',
    fileEmpty: 'The file is empty.',
    fileKind:
      'Files of this kind are not accepted. Accepted are PDF, Word, Excel, PowerPoint, OFD, text, CSV, PNG, JPEG and ZIP.',
    fileMissing: 'Choose a file.',
    fileTooLarge: 'The file is larger than {{limit}} MB.',
    formedInFuture: 'The date of formation lies in the future.',
    formerNamesOverlap: 'The periods of two former names overlap.',
    groundsMissing:
      'Information that is not disclosed proactively needs at least one legal ground.',
    interpretsNothing: 'Name the document that this interprets.',
    invalidJson: 'The request is not valid JSON.',
    numberTaken: 'This department already has an item with this number in the field.',
    onlyOwnDepartments: 'You administer only your own departments.',
    ownRights: 'You cannot change your own rights.',
    passwordCommon: 'This password is easily guessed. Choose another one.',
    passwordKinds:
      'Use at least three of these: lower-case letters, upper-case letters, digits, other characters.',
    passwordLong: 'A password has at most {{most}} characters.',
    passwordPersonal: 'A password must not contain your name or your e-mail address.',
    passwordShort: 'A password has at least {{least}} characters.',
    resetMail:
      '<p>Hello {{name}},</p><p>a new password was asked for your account. Choose it within an hour at <a href="{{url}}">{{url}}</a></p><p>If you did not ask, ignore this message: nothing changes.</p>',
    resetMailSubject: 'A new password for the disclosure platform',
    signInAsHandler: 'Sign in as a handler.',
    summaryIsTitle: 'The summary only repeats the title.',
    titleBrackets: 'The book title marks 《》 in the title are not in pairs.',
    tooLong: 'At most {{limit}} characters.',
    tooManyAttempts: 'Too many attempts from your network. Try again in {{minutes}} minutes.',
    validToBeforeFrom: 'The period ends before it begins.',
    valueInvalid: 'This value is not of the right kind.',
    withheld:
      'What is not disclosed does not enter the review for publication; change the disclosure mode or keep it as a draft.',
  },
}
