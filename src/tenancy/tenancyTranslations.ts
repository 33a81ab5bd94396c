/** The multi-tenant plugin's texts in the words of this house: a tenant is a department. */
export const tenancyTranslations = {
  en: {
    'assign-tenant-button-label': 'Change department',
    'assign-tenant-modal-title': 'Department of “{{title}}”',
    'field-assignedTenant-label': 'Department',
    'nav-tenantSelector-label': 'Show one department',
  },
  zh: {
    'assign-tenant-button-label': '变更公开主体',
    'assign-tenant-modal-title': '“{{title}}”的公开主体',
    'field-assignedTenant-label': '公开主体',
    'nav-tenantSelector-label': '按单位查看',
  },
}
