import * as migration_20261124_230858_initial from './20261124_230858_initial';

export const migrations = [
  {
    up: migration_20261124_230858_initial.up,
    down: migration_20261124_230858_initial.down,
    name: '20261124_230858_initial'
  },
];
