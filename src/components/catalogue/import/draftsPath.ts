import { formatAdminURL } from 'payload/shared'

/** The list of the catalogue items of a department that are drafts, what came last first. */
export function draftsPath({
  adminRoute,
  department,
}: {
  adminRoute: string
  department: string
}): string {
  const query = new URLSearchParams({
    'where[or][0][and][0][department][equals]': department,
    'where[or][0][and][1][_status][equals]': 'draft',
    sort: '-updatedAt',
  })
  return `${formatAdminURL({ adminRoute, path: '/collections/catalog-items' })}?${query}`
}
