import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { Init1763880000000 } from './migrations/1763880000000-init.js';
import { Findings1764000000000 } from './migrations/1764000000000-findings.js';
import { Access1764100000000 } from './migrations/1764100000000-access.js';
import { Calendars1764200000000 } from './migrations/1764200000000-calendars.js';
import { Events1764300000000 } from './migrations/1764300000000-events.js';
import { CellFormula1764400000000 } from './migrations/1764400000000-cell-formula.js';
import { Imports1764500000000 } from './migrations/1764500000000-imports.js';
import { FollowUp1764650000000 } from './migrations/1764650000000-follow-up.js';
import { LongFiles1764700000000 } from './migrations/1764700000000-long-files.js';
import { Reports1764800000000 } from './migrations/1764800000000-reports.js';
import { AttendancePage1764850000000 } from './migrations/1764850000000-attendance-page.js';
import { Workspace1765200000000 } from './migrations/1765200000000-workspace.js';
import { Kpi1765400000000 } from './migrations/1765400000000-kpi.js';
import { Plans1765500000000 } from './migrations/1765500000000-plans.js';
import { Claims1765600000000 } from './migrations/1765600000000-claims.js';
import { Alerts1765700000000 } from './migrations/1765700000000-alerts.js';
import { SnakeNaming } from './snake-naming.js';

// Days stay calendar strings and numbers arrive as numbers, whatever the zone of the process.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** The one set of options: the same `pg` code for the embedded PostgreSQL and any other. */
export function dataSourceOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    migrations: [
      Init1763880000000,
      Findings1764000000000,
      Access1764100000000,
      Calendars1764200000000,
      Events1764300000000,
      CellFormula1764400000000,
      Imports1764500000000,
      FollowUp1764650000000,
      LongFiles1764700000000,
      Reports1764800000000,
      AttendancePage1764850000000,
      Workspace1765200000000,
      Kpi1765400000000,
      Plans1765500000000,
      Claims1765600000000,
      Alerts1765700000000,
    ],
    migrationsTableName: 'schema_migration',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    poolErrorHandler: () => undefined,
    extra: {
      max: 10,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 30_000,
      // A question reads little: workers take longer to begin than it takes, and others want the cores.
      options: '-c max_parallel_workers_per_gather=0',
    },
  };
}
