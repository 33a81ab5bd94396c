import * as migration_20261128_154506_initial from './20261128_154506_initial';

export const migrations = [
  {
    up: migration_20261128_154506_initial.up,
    down: migration_20261128_154506_initial.down,
    name: '20261128_154506_initial'
  },
];
