import * as migration_20261128_223739_initial from './20261128_223739_initial';

export const migrations = [
  {
    up: migration_20261128_223739_initial.up,
    down: migration_20261128_223739_initial.down,
    name: '20261128_223739_initial'
  },
];
