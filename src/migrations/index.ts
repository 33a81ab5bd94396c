import * as migration_20261128_162133_initial from './20261128_162133_initial';

export const migrations = [
  {
    up: migration_20261128_162133_initial.up,
    down: migration_20261128_162133_initial.down,
    name: '20261128_162133_initial'
  },
];
