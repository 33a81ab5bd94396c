/** Industries that work accidents 生产安全事故 are counted by. */
export const INDUSTRIES = {
  commerce: { en: 'Industry, mining and trade', zh: '工矿商贸' },
  mining: { en: 'Mines', zh: '矿山' },
  construction: { en: 'Construction', zh: '建筑施工' },
  chemicals: { en: 'Hazardous chemicals', zh: '危险化学品' },
  road: { en: 'Road transport', zh: '道路运输' },
  fire: { en: 'Fire', zh: '消防' },
  equipment: { en: 'Special equipment', zh: '特种设备' },
  farmMachinery: { en: 'Agricultural machinery', zh: '农业机械' },
  water: { en: 'Urban water supply and drainage', zh: '城市供排水' },
  other: { en: 'Other', zh: '其他' },
}
