import { code, decimal, line } from '../../domain/schema/fields.ts'

export const hectares = { digits: 4, unit: '公顷' }
export const mu = { digits: 4, unit: '亩' }

/** 涉及村组: a parcel with its classes of land. */
export const parcelFields = {
  township: line({ en: 'Township', zh: '乡镇（街道）' }),
  townshipCode: code(
    { en: 'Division code of the township', zh: '乡镇（街道）行政区划代码' },
    { form: /^\d{9}$/ },
  ).optional(),
  village: line({ en: 'Village', zh: '村（社区）' }),
  villagerGroup: line({ en: 'Villager group', zh: '村民小组' }).optional(),
  areaHa: decimal({ en: 'Area', zh: '面积' }, hectares),
  areaMu: decimal({ en: 'Area in mu', zh: '折合' }, mu).optional(),
  farmland: decimal({ en: 'Farmland', zh: '农用地' }, hectares),
  cultivated: decimal({ en: 'Of it cultivated', zh: '其中：耕地' }, hectares),
  otherFarmland: decimal({ en: 'Other farmland', zh: '其他农用地' }, hectares).optional(),
  permanentBasic: decimal(
    { en: 'Permanent basic farmland', zh: '永久基本农田' },
    hectares,
  ).optional(),
  construction: decimal({ en: 'Construction land', zh: '建设用地' }, hectares).optional(),
  unused: decimal({ en: 'Unused land', zh: '未利用地' }, hectares).optional(),
}

/** 补偿支付: what a village was paid, in 万元. */
const money = { digits: 6, unit: '万元' }
export const paymentFields = {
  village: line({ en: 'Village', zh: '村（社区）' }),
  zone: line({ en: 'Zone', zh: '区片' }),
  areaMu: decimal({ en: 'Area', zh: '面积' }, mu),
  land: decimal({ en: 'Land compensation', zh: '土地补偿费' }, money),
  resettlement: decimal({ en: 'Resettlement subsidy', zh: '安置补助费' }, money),
  crops: decimal({ en: 'Crops', zh: '青苗补偿费' }, money).optional(),
  attachments: decimal({ en: 'Fixtures', zh: '地上附着物补偿费' }, money).optional(),
  socialSecurity: decimal({ en: 'Social security', zh: '社会保障费用' }, money).optional(),
  total: decimal({ en: 'Total', zh: '合计' }, money).optional(),
}
