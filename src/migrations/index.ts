import * as migration_20261128_191355_initial from './20261128_191355_initial';

export const migrations = [
  {
    up: migration_20261128_191355_initial.up,
    down: migration_20261128_191355_initial.down,
    name: '20261128_191355_initial'
  },
];
