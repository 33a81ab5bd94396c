/** Numbers a county may set otherwise. */
export const settings = {
  /** Whether the first day of the publicity counts; civil law leaves it out. */
  countStartDay: false,
  /** Largest part of the price that a machine is subsidised with, where no grade sets a cap. */
  machineryShare: '0.3',
  /** Lists of persons and batches are open to objection for this many natural days. */
  publicityDays: 7,
}
