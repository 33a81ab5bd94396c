import * as migration_20261128_161836_initial from './20261128_161836_initial';

export const migrations = [
  {
    up: migration_20261128_161836_initial.up,
    down: migration_20261128_161836_initial.down,
    name: '20261128_161836_initial'
  },
];
