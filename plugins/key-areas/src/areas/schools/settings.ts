/** Numbers a county may set otherwise. */
export const settings = {
  /** Private schools are listed with the number of their licence (民办教育促进法). */
  privateSchoolsNameLicence: true,
}
