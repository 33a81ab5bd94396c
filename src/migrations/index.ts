import * as migration_20261128_222840_initial from './20261128_222840_initial';

export const migrations = [
  {
    up: migration_20261128_222840_initial.up,
    down: migration_20261128_222840_initial.down,
    name: '20261128_222840_initial'
  },
];
