/** Items of GB 3838—2002 table 1 in its order, with the unit they are measured in. */
export const ITEMS = {
  ph: { label: { en: 'pH', zh: 'pH值' }, unit: '' },
  do: { label: { en: 'Dissolved oxygen', zh: '溶解氧' }, unit: 'mg/L' },
  codMn: { label: { en: 'Permanganate index', zh: '高锰酸盐指数' }, unit: 'mg/L' },
  cod: { label: { en: 'Chemical oxygen demand', zh: '化学需氧量' }, unit: 'mg/L' },
  bod5: { label: { en: 'BOD5', zh: '五日生化需氧量' }, unit: 'mg/L' },
  nh3n: { label: { en: 'Ammonia nitrogen', zh: '氨氮' }, unit: 'mg/L' },
  tp: { label: { en: 'Total phosphorus', zh: '总磷' }, unit: 'mg/L' },
  tn: { label: { en: 'Total nitrogen', zh: '总氮' }, unit: 'mg/L' },
  cu: { label: { en: 'Copper', zh: '铜' }, unit: 'mg/L' },
  zn: { label: { en: 'Zinc', zh: '锌' }, unit: 'mg/L' },
  fluoride: { label: { en: 'Fluoride', zh: '氟化物' }, unit: 'mg/L' },
  se: { label: { en: 'Selenium', zh: '硒' }, unit: 'mg/L' },
  as: { label: { en: 'Arsenic', zh: '砷' }, unit: 'mg/L' },
  hg: { label: { en: 'Mercury', zh: '汞' }, unit: 'mg/L' },
  cd: { label: { en: 'Cadmium', zh: '镉' }, unit: 'mg/L' },
  cr6: { label: { en: 'Chromium(VI)', zh: '六价铬' }, unit: 'mg/L' },
  pb: { label: { en: 'Lead', zh: '铅' }, unit: 'mg/L' },
  cyanide: { label: { en: 'Cyanide', zh: '氰化物' }, unit: 'mg/L' },
  phenol: { label: { en: 'Volatile phenols', zh: '挥发酚' }, unit: 'mg/L' },
  oil: { label: { en: 'Petroleum', zh: '石油类' }, unit: 'mg/L' },
  las: { label: { en: 'Anionic surfactants', zh: '阴离子表面活性剂' }, unit: 'mg/L' },
  sulphide: { label: { en: 'Sulphide', zh: '硫化物' }, unit: 'mg/L' },
  coliform: { label: { en: 'Faecal coliforms', zh: '粪大肠菌群' }, unit: '个/L' },
} as const

export type Item = keyof typeof ITEMS

export const ITEM_NAMES = Object.keys(ITEMS) as Item[]

const NAMES = new Map<string, Item>(ITEM_NAMES.map((item) => [ITEMS[item].label.zh, item]))

/** The item a list of exceedances names, as 总磷 or pH. */
export function itemNamed(name: null | string | undefined): Item | undefined {
  const written = name?.trim()
  return /^pH$/i.test(written ?? '') ? 'ph' : NAMES.get(written ?? '')
}
