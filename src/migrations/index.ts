import * as migration_20261128_150607_initial from './20261128_150607_initial';

export const migrations = [
  {
    up: migration_20261128_150607_initial.up,
    down: migration_20261128_150607_initial.down,
    name: '20261128_150607_initial'
  },
];
