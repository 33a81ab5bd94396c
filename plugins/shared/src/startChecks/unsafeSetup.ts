/** One reason not to start: the option that is wrong and the fix, in both languages. */
export type UnsafeSetting = { en: string; option: string; zh: string }

/** Thrown when a project is set up so that a plugin could not keep its promise. */
export class UnsafeSetup extends Error {
  readonly settings: readonly UnsafeSetting[]

  constructor({ plugin, settings }: { plugin: string; settings: readonly UnsafeSetting[] }) {
    const lines = settings.flatMap(({ en, option, zh }) => [
      `  - ${option}: ${en}`,
      `    ${option}：${zh}`,
    ])
    super([`${plugin} does not start · 配置不安全，拒绝启动`, ...lines].join('\n'))
    this.name = 'UnsafeSetup'
    this.settings = settings
  }
}
