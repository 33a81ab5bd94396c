/** Numbers a county may set otherwise. */
export const settings = {
  /** Students a class may have at most, by stage. */
  juniorClassCap: 50,
  primaryClassCap: 45,
  seniorClassCap: 50,
  /** Day of the year by which every policy is public, with its interpretation. */
  policyDueOn: '07-31',
}
