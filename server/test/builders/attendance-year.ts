import { LogImportService } from '../../src/modules/ingest/index.js';
import { systemContext } from '../../src/platform/context/system-context.js';
import type { TestApp } from '../support/test-app.js';
import { aLog, aSession } from './logs.js';

/** Two centers of a group, of which one hands in a log of the whole year and one of half a year. */
export const WHOLE = 'musashino-place';
export const HALF = 'yokohama-naka';
export const GROUP = 'two-centers';
const YEAR = { from: '2022-04-01', to: '2023-03-31' };

/** The sessions and plans of fiscal 2022 of both. */
export async function aYearOfSessions(app: TestApp): Promise<void> {
  const ids = new Map(
    (
      await app.database.rows<{ code: string; id: string }>(
        `SELECT code, id FROM org_unit WHERE code = ANY($1)`,
        [[WHOLE, HALF]],
      )
    ).map(({ code, id }) => [code, id]),
  );
  const idOf = (code: string) => ids.get(code) ?? '';
  const bring = (unit: string, days: string, sessions: Parameters<typeof aLog<'SESSION'>>[3]) => {
    const log = aLog(idOf(unit), 'SESSION', days, sessions);
    const context = systemContext(new Date('2023-04-10T00:00:00Z'));
    return app.app.get(LogImportService).importLog(context, { fileName: 'log.csv', log });
  };
  await bring(WHOLE, `${YEAR.from}..${YEAR.to}`, [
    aSession('2022-05-10', { number: '1', programme: 'seminar', participants: 20 }),
    aSession('2022-06-10', {
      ...{ number: '2', programme: 'seminar', participants: 5, follows: '1' },
      ...{ format: 'hybrid', capacityInPerson: 20, capacityOnline: 80 },
    }),
    aSession('2022-07-10', { number: '3', programme: 'seminar', participants: null }),
    aSession('2022-11-03', {
      ...{ programme: 'festival', participants: 300, groups: 40 },
      ...{ capacityInPerson: null, capacityOnline: null },
    }),
  ]);
  await bring(HALF, '2022-04-01..2022-09-30', [
    aSession('2022-05-20', { programme: 'seminar', participants: 9, format: 'online' }),
    aSession('2022-06-20', { programme: 'study_meeting', participants: 7 }),
  ]);
  await plan(app, idOf(WHOLE), [
    ['seminar', '市民講座', 2],
    ['festival', 'まつり', 1],
    ['group_exchange', '交流会', 3],
    ['volunteer_matching', '相談会', null],
  ]);
  await plan(app, idOf(HALF), [['study_meeting', '学ぶ会', 4]]);
  await app.data(`mutation { createGroup(input: { code: "${GROUP}", name: { ja: "会", en: "Group" },
    members: [{ unit: "${WHOLE}" }, { unit: "${HALF}" }] }) { code } }`);
}

function plan(
  app: TestApp,
  unitId: string,
  rows: readonly (readonly [string, string, number | null])[],
) {
  return Promise.all(
    rows.map(([code, name, planned]) =>
      app.database.rows(`INSERT INTO programme VALUES ($1, $1, 2022, $2, $3, $3, $4)`, [
        unitId,
        code,
        name,
        planned,
      ]),
    ),
  );
}
