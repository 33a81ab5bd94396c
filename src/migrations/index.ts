import * as migration_20261128_185121_initial from './20261128_185121_initial';

export const migrations = [
  {
    up: migration_20261128_185121_initial.up,
    down: migration_20261128_185121_initial.down,
    name: '20261128_185121_initial'
  },
];
