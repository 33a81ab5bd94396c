/** What the rules of disclosure say; why is in `src/rules`. */
export const rulesEn = {
  consultationPartMissing:
    'A consultation says how to answer, whom to ask, and has a draft and an explanation.',
  correctsNothing:
    'Name the notice or entry that this corrects; a rumour that is clarified has none.',
  disclosedLate: 'Due for disclosure by {{dueOn}}: {{days}} working days late.',
  documentNumberTaken: '“{{title}}” of this organ already has this document number.',
  duplicateTitle: 'There is other information with this title; is it the same? {{indexNumber}}',
  elementMissing: 'The interpretation lacks the element “{{element}}”.',
  endNeedsDay: 'A display that ends by itself needs its last day.',
  evaluationDayWrong:
    'The day of the next evaluation lies after today, within the interval of evaluations.',
  evaluationEntryMissing: 'There is no such entry, or you may not see it.',
  evaluationNotWithheld: 'Only what is not disclosed proactively is evaluated.',
  evaluationNotYours:
    'Evaluations are made by handlers of the department and by the office of disclosure.',
  evaluationNoteLong: 'The note has at most 1,000 characters.',
  evaluationOutcomeMissing: 'Say whether it stays withheld or is to be disclosed.',
  evaluationSignIn: 'Sign in first.',
  excerpt:
    '{{percent}}% of the interpretation is the wording of “{{title}}”: it looks like an excerpt.',
  explanationMissing:
    'The interpretation explains nothing: scope, standards, terms, differences, points to note or benefits.',
  guideFaxMissing: 'State the fax number, or “无” where there is none (Regulations, Article 12).',
  guideConfirmedAhead: 'The contact parts cannot have been confirmed after today.',
  guidePartMissing:
    'The guide lacks “{{part}}”, and there is none to take over from the competent office (Regulations, Article 12).',
  guideUnconfirmed:
    'The contact parts of the working body were never confirmed, or too long ago; confirm them and state the day.',
  interpretationEmpty: 'Write the elements of the interpretation, or a text.',
  interpretationLate: 'The interpretation was due by {{dueOn}}, soon after its document.',
  lateReasonMissing:
    'Due for disclosure by {{dueOn}}: {{days}} working days late. Say why it is late.',
  linkedElsewhere: '“{{title}}” is linked with this and public, so this cannot be deleted.',
  makerConsentMissing:
    'Information another organ made is published only with a record of its consent.',
  mustEndAutomatically: 'The display of this kind must end by itself.',
  normativePartMissing: 'A normative document must have this.',
  onlyTextForm: 'This is text only; a graphic or questions and answers are recommended as well.',
  originalsMissing: 'A normative document has its originals as docx and PDF, or says why not.',
  planIncomplete: 'The interpretation plan comes with the document; without it there is no review.',
  postalCodeForm: 'A postal code has 6 digits.',
  postingDayMissing: 'Give the first and the last day of display. Basis: {{basis}}.',
  postingEndsOnHoliday: 'The last day of display is not a working day.',
  postingReasonMissing:
    'Displayed for less than {{least}} days ({{exclusive}} without the first day, {{inclusive}} with it): say why. Basis: {{basis}}.',
  postingShortDays:
    'To be displayed for at least {{least}} days, but it is {{exclusive}} without the first day and {{inclusive}} with it. Basis: {{basis}}.',
  postingShortWorkingDays:
    'To be displayed for at least {{least}} working days, but it is {{exclusive}} without the first day and {{inclusive}} with it. Basis: {{basis}}.',
  resultOfMissing: 'Name the consultation of which this is the result.',
  resultTaken: '“{{title}}” already is the result of this consultation; there is one for each.',
  stateSecretStored:
    'This is not a classified system: texts and files of state secrets must not be stored here.',
  summaryLong: 'The summary has {{length}} characters; normally it has at most {{recommended}}.',
  summaryMissing: 'Fill in the summary (Article 12 of the regulations).',
  summaryProposed:
    'The summary was taken from the first sentence or the data of the key area; check it.',
  termLong: 'It is valid for more than {{years}} years.',
  textAlternativeMissing: 'Graphics, sound and film need a text for those who cannot see or hear.',
  thirdPartyBasisMissing:
    'Say on what ground information on a third party’s secrets or privacy is published.',
  thirdPartyRecordMissing:
    'Record the consent of the third party, or the public interest and the notification.',
  titleIsFileName: 'The title is a file name; take the extension off.',
  validityByMissing: 'Name the document that abolished or amended this one.',
  validityDiffersFromDates: 'The validity does not fit the dates; the public sees it by the dates.',
  validityOnMissing: 'Give the day it was abolished or amended.',
  validityReturnsWithoutReason:
    'What has expired, was abolished or amended returns to force only with a reason.',
  whatIsInterpreted: 'The document is not public yet; the two are linked once it is.',
}
