/** 办学层次 of the schools of compulsory education, and the classes they teach. */
export const schoolStages = {
  primary: { en: 'Primary', zh: '小学' },
  junior: { en: 'Junior secondary', zh: '初中' },
  nineYear: { en: 'Nine years', zh: '九年一贯制学校' },
  complete: { en: 'Junior and senior secondary', zh: '完全中学' },
}

export const schoolNatures = {
  public: { en: 'Public', zh: '公办' },
  private: { en: 'Private', zh: '民办' },
}
