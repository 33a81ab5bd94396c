/** The heading under which the areas of public finance are offered. */
export const financeAreas = { en: 'Public finance', zh: '财政资金' }
