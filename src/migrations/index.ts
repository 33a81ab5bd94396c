import * as migration_20261128_154813_initial from './20261128_154813_initial';

export const migrations = [
  {
    up: migration_20261128_154813_initial.up,
    down: migration_20261128_154813_initial.down,
    name: '20261128_154813_initial'
  },
];
