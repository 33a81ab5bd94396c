import type { KeyArea } from '../domain/keyArea.ts'

import { accident } from './accident/index.ts'
import { administrativeLicence } from './administrative-licence/index.ts'
import { administrativePenalty } from './administrative-penalty/index.ts'
import { agriculturalSubsidy } from './agricultural-subsidy/index.ts'
import { airQuality } from './air-quality/index.ts'
import { auditRectification } from './audit-rectification/index.ts'
import { auditResult } from './audit-result/index.ts'
import { departmentBudget } from './department-budget/index.ts'
import { enforcementStatistics } from './enforcement-statistics/index.ts'
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
import { landExpropriation } from './land-expropriation/index.ts'
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

/** The areas that come with the plugin, in the order editors see them. */
export const keyAreas: KeyArea[] = [
  departmentBudget,
  governmentBudget,
  threePublicSummary,
  governmentDebt,
  specialFund,
  administrativeLicence,
  administrativePenalty,
  landExpropriation,
  procurement,
  organFunctions,
  personnelChange,
  schools,
  schoolEnrolment,
  auditResult,
  auditRectification,
  requestsStatistics,
  tender,
  villageLedger,
  enforcementStatistics,
  fees,
  powerList,
  houseExpropriation,
  housingPlan,
  housingProject,
  housingAllotment,
  agriculturalSubsidy,
  socialAssistance,
  airQuality,
  accident,
  safetyBulletin,
  hazardList,
  foodSampling,
  foodLicences,
  foodWarning,
]
