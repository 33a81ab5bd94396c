import * as migration_20261128_152123_initial from './20261128_152123_initial';

export const migrations = [
  {
    up: migration_20261128_152123_initial.up,
    down: migration_20261128_152123_initial.down,
    name: '20261128_152123_initial'
  },
];
