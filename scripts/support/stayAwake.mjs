const ONE_MINUTE = 60_000

/**
 * Keeps a command alive while its modules load. Node 20 does not count what its loader thread is
 * still translating as work to wait for: on a busy machine a command could end without a word (exit
 * code 13). Loaded before a command with `--import`; the command ends with `process.exit`.
 */
setInterval(() => undefined, ONE_MINUTE)
