/** Limits of GB 3096—2008 by day and by night, in dB(A). */
export const settings = {
  limits: {
    '0': { day: '50', night: '40' },
    '1': { day: '55', night: '45' },
    '2': { day: '60', night: '50' },
    '3': { day: '65', night: '55' },
    '4a': { day: '70', night: '55' },
    '4b': { day: '70', night: '60' },
  },
}
