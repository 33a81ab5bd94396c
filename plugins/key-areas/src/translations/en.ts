export const en = {
  keyAreas: {
    checking: 'Checking…',
    decimalInvalid: 'Enter a number with digits and at most one point, such as 318.42.',
    error: 'To be corrected before submission',
    info: 'For information',
    nothing: 'Sums, dates and codes agree.',
    title: 'Checks',
    unreachable: 'The checks could not be run just now. They run again with the next change.',
    warning: 'To be confirmed in the review',
  },
}
