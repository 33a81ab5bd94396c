/**
 * Numbers that differ between localities or are known from memory only. What the State prescribes
 * carries its clause; an installation changes them in the file that GONGKAI_SETTINGS names.
 */
export const DEFAULT_RULE_SETTINGS = {
  /** 国办发〔2019〕54号 and others: the day of posting is not counted (civil law). */
  countsStartDay: false,
  consultation: {
    /** Days after the end until the result is due. */
    resultDays: 30,
  },
  disclosure: {
    /** Whether a late publication needs a reason before it is submitted. */
    lateNeedsReason: true,
    /** 《政府信息公开条例》第二十六条. */
    workingDays: 20,
  },
  guide: {
    /** Days until the contact parts of a guide are to be confirmed again. */
    confirmationDays: 180,
  },
  indexNumber: {
    /**
     * `{code}` credit code, `{yyyy}`, `{yyyyMM}`, `{seq:N}` serial with at least N digits; the serial
     * counts within what stands before it. 《政府信息公开目录系统实施指引（试行）》.
     */
    template: '{code}/{yyyy}-{seq:5}',
  },
  interpretation: {
    /** Share of the interpretation's text that also stands in the document, 0 to 1. */
    similarityLimit: 0.6,
    /** 国办发〔2016〕80号. */
    workingDays: 3,
  },
  normative: {
    /** 县级行政规范性文件有效期一般不超过5年, 试行、暂行的不超过2年. */
    longestYears: 5,
    longestYearsOnTrial: 2,
    needsUnifiedNumber: false,
  },
  summary: {
    /** Longer ones are refused. */
    longest: 500,
    recommended: 100,
  },
  title: { longest: 200 },
  withheld: {
    /** How many months ahead the workbench lists what is to be evaluated. */
    announcedMonths: 1,
    /** 《政府信息公开条例》第十八条: evaluated regularly. */
    evaluationMonths: 12,
  },
}

/** What a law prescribes of them for every county. */
export const LEGAL_RULE_LIMITS = {
  disclosure: { workingDays: { basis: '《政府信息公开条例》第二十六条', most: 20 } },
}

export type RuleSettings = typeof DEFAULT_RULE_SETTINGS
