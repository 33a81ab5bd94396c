/** Working days for which lists of people are posted; a county may set them otherwise. */
export const settings = {
  civilServantsPostingWorkingDays: 5,
  institutionPostingWorkingDays: 7,
  preAppointmentPostingWorkingDays: 5,
  /** False where the office counts from the day after the list goes up. */
  countStartDay: false,
}
