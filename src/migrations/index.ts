import * as migration_20261128_222158_initial from './20261128_222158_initial';

export const migrations = [
  {
    up: migration_20261128_222158_initial.up,
    down: migration_20261128_222158_initial.down,
    name: '20261128_222158_initial'
  },
];
