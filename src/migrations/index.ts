import * as migration_20261128_160445_initial from './20261128_160445_initial';

export const migrations = [
  {
    up: migration_20261128_160445_initial.up,
    down: migration_20261128_160445_initial.down,
    name: '20261128_160445_initial'
  },
];
