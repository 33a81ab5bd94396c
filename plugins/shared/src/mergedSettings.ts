type Settings = Record<string, unknown>

/**
 * Settings with an installation's changes: groups of settings are merged name by name, everything
 * else, a list too, is replaced as a whole, since half a list of limits is no list.
 */
export function mergedSettings<Values extends Settings>({
  changes,
  defaults,
}: {
  changes: Settings
  defaults: Values
}): Values {
  const names = new Set([...Object.keys(defaults), ...Object.keys(changes)])
  return Object.fromEntries(
    [...names].map((name) => {
      const [before, after] = [defaults[name], changes[name]]
      if (after === undefined) return [name, before]
      const areGroups = isSettingGroup(before) && isSettingGroup(after)
      return [name, areGroups ? mergedSettings({ changes: after, defaults: before }) : after]
    }),
  ) as Values
}

/** Whether a setting holds others by name. */
export function isSettingGroup(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
