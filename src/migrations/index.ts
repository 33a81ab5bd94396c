import * as migration_20261128_151558_initial from './20261128_151558_initial';

export const migrations = [
  {
    up: migration_20261128_151558_initial.up,
    down: migration_20261128_151558_initial.down,
    name: '20261128_151558_initial'
  },
];
