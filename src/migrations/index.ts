import * as migration_20261128_155303_initial from './20261128_155303_initial';

export const migrations = [
  {
    up: migration_20261128_155303_initial.up,
    down: migration_20261128_155303_initial.down,
    name: '20261128_155303_initial'
  },
];
