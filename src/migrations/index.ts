import * as migration_20261128_153209_initial from './20261128_153209_initial';

export const migrations = [
  {
    up: migration_20261128_153209_initial.up,
    down: migration_20261128_153209_initial.down,
    name: '20261128_153209_initial'
  },
];
