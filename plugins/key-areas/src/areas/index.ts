import type { KeyArea } from '../domain/keyArea.ts'
import type { Label } from '../domain/label.ts'

import { accident } from './accident/index.ts'
import { administrativeLicence } from './administrative-licence/index.ts'
import { administrativePenalty } from './administrative-penalty/index.ts'
import { agriculturalSubsidy } from './agricultural-subsidy/index.ts'
import { airQuality } from './air-quality/index.ts'
import { auditRectification } from './audit-rectification/index.ts'
import { auditResult } from './audit-result/index.ts'
import { departmentBudget } from './department-budget/index.ts'
import { enforcementStatistics } from './enforcement-statistics/index.ts'
import { environmentalAssessment } from './environmental-assessment/index.ts'
import { fees } from './fees/index.ts'
import { foodLicences } from './food-licences/index.ts'
import { foodSampling } from './food-sampling/index.ts'
import { foodWarning } from './food-warning/index.ts'
import { governmentBudget } from './government-budget/index.ts'
import { governmentDebt } from './government-debt/index.ts'
import { hazardList } from './hazard-list/index.ts'
import { houseExpropriation } from './house-expropriation/index.ts'
import { housingAllotment } from './housing-allotment/index.ts'
import { housingPlan } from './housing-plan/index.ts'
import { housingProject } from './housing-project/index.ts'
import { keyPolluters } from './key-polluters/index.ts'
import { landExpropriation } from './land-expropriation/index.ts'
import { noise } from './noise/index.ts'
import { organFunctions } from './organ-functions/index.ts'
import { personnelChange } from './personnel-change/index.ts'
import { powerList } from './power-list/index.ts'
import { procurement } from './procurement/index.ts'
import { requestsStatistics } from './requests-statistics/index.ts'
import { safetyBulletin } from './safety-bulletin/index.ts'
import { schoolEnrolment } from './school-enrolment/index.ts'
import { schools } from './schools/index.ts'
import { socialAssistance } from './social-assistance/index.ts'
import { specialFund } from './special-fund/index.ts'
import { tender } from './tender/index.ts'
import { threePublicSummary } from './three-public-summary/index.ts'
import { villageLedger } from './village-ledger/index.ts'
import { waterQuality } from './water-quality/index.ts'

/** The areas that come with the plugin, under the headings editors see them by, in their order. */
const HEADINGS: { areas: KeyArea[]; label: Label }[] = [
  {
    areas: [departmentBudget, governmentBudget, threePublicSummary, governmentDebt, specialFund],
    label: { en: 'Public finance', zh: '财政资金' },
  },
  {
    areas: [landExpropriation, houseExpropriation, housingPlan, housingProject, housingAllotment],
    label: { en: 'Expropriation and housing', zh: '征收与住房' },
  },
  {
    areas: [procurement, tender],
    label: { en: 'Public resource transactions', zh: '公共资源交易' },
  },
  {
    areas: [administrativeLicence, administrativePenalty, enforcementStatistics, powerList, fees],
    label: { en: 'Enforcement and powers', zh: '行政执法与权力运行' },
  },
  {
    areas: [environmentalAssessment, airQuality, waterQuality, noise, keyPolluters],
    label: { en: 'Environment', zh: '生态环境' },
  },
  {
    areas: [accident, safetyBulletin, hazardList],
    label: { en: 'Work safety', zh: '安全生产' },
  },
  {
    areas: [foodSampling, foodLicences, foodWarning],
    label: { en: 'Food and medicines', zh: '食品药品' },
  },
  {
    areas: [schools, schoolEnrolment, socialAssistance, agriculturalSubsidy, villageLedger],
    label: { en: 'Livelihood', zh: '民生保障' },
  },
  {
    areas: [organFunctions, personnelChange, auditResult, auditRectification, requestsStatistics],
    label: { en: 'Organs, personnel and supervision', zh: '机构、人事与监督' },
  },
]

export const keyAreas: KeyArea[] = HEADINGS.flatMap(({ areas, label }) =>
  areas.map((area) => ({ ...area, group: label })),
)
