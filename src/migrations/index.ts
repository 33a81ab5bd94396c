import * as migration_20261129_014908_initial from './20261129_014908_initial';

export const migrations = [
  {
    up: migration_20261129_014908_initial.up,
    down: migration_20261129_014908_initial.down,
    name: '20261129_014908_initial'
  },
];
