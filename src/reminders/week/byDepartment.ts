import type { DueMatter } from './dueMatter.ts'

export type DepartmentMatters = { department: string; matters: DueMatter[] }

/**
 * The matters under their departments: the department with the soonest first, of several with the
 * same day the one with the most. Within a department they keep their order, soonest first.
 */
export function byDepartment(matters: readonly DueMatter[]): DepartmentMatters[] {
  const groups = new Map<string, DueMatter[]>()
  for (const matter of matters) {
    const group = groups.get(matter.department) ?? []
    groups.set(matter.department, [...group, matter])
  }
  return [...groups]
    .map(([department, of]) => ({ department, matters: of }))
    .sort(
      (one, other) =>
        soonest(one).localeCompare(soonest(other)) || other.matters.length - one.matters.length,
    )
}

function soonest({ matters }: DepartmentMatters): string {
  return matters.map(({ dueOn }) => dueOn).sort()[0] ?? ''
}
