/** Numbers a county may set otherwise. */
export const settings = {
  /** Expenses from this many 元 on need a resolution of the villagers (村委会组织法, local rules). */
  resolutionFromYuan: 50_000,
}
