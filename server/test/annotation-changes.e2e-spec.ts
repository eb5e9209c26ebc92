import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  add,
  CHANGE,
  may,
  refusal,
  REMOVE,
  RESTORE,
  seen,
  tell,
  texts,
  YUME,
} from './builders/annotations.js';
import { TestApp, type TestPerson } from './support/test-app.js';

const GROUP = 'tama-neighbours';

let app: TestApp;
let director: TestPerson;
let staff: TestPerson;
let viewer: TestPerson;
let coordinator: TestPerson;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  director = await app.as('DIRECTOR', YUME);
  staff = await app.as('STAFF', YUME);
  viewer = await app.as('VIEWER', YUME);
  coordinator = await app.as('COORDINATOR', GROUP);
});
afterAll(() => app.stop());

const trail = () =>
  app.database.rows<{ action: string; node: string; subject: string; changes: object[] }>(
    `SELECT action, node, subject, changes FROM audit_entry WHERE action LIKE 'ANNOTATION%' ORDER BY id`,
  );

describe('a change', () => {
  it('is for the author alone; those in charge may remove what is shared, and bring it back', async () => {
    const { id, version } = await add(viewer, { ...may('06'), text: '読者', shared: true });
    const said = { id, version, text: 'x', from: '2021-05-06' };
    for (const other of [director, staff, coordinator])
      expect(await refusal(other, CHANGE, said)).toBe('NOT_YOURS');
    const other = await app.as('EVALUATOR', YUME);
    expect(await refusal(other, REMOVE, { id, version })).toBe('NOT_YOURS');
    await tell(staff, REMOVE, { id, version });
    expect(await texts(viewer)).toEqual([]);
    expect(await refusal(other, RESTORE, { id })).toBe('NOT_YOURS');
    const back = await tell(director, RESTORE, { id });
    expect(back).toMatchObject({ text: '読者', author: `VIEWER ${YUME}`, version: 3 });
    expect(await tell(viewer, RESTORE, { id })).toMatchObject({ version: 3 });
    await tell(viewer, REMOVE, { id, version: 3 });
  });

  it('of another state than the one looked at is refused, and says so', async () => {
    const { id, version } = await add(director, { ...may('07'), text: '一', shared: true });
    const said = (text: string) => ({ id, version, text, from: '2021-05-07', shared: true });
    const once = await tell(director, CHANGE, said('二'));
    expect(once).toMatchObject({ text: '二', version: 2 });
    expect(once.changedAt).not.toBeNull();
    expect(await refusal(director, CHANGE, said('三'))).toBe('EDITED_MEANWHILE');
    expect(await refusal(director, REMOVE, { id, version })).toBe('EDITED_MEANWHILE');
    expect(await tell(director, CHANGE, { ...said('二'), version: 2 })).toMatchObject({
      version: 2,
    });
    await tell(director, REMOVE, { id, version: 2 });
    for (const query of [CHANGE, REMOVE])
      expect(await refusal(director, query, said('四'))).toBe('REMOVED_MEANWHILE');
  });

  it('made twice at once is made once', async () => {
    const { id, version } = await add(director, { ...may('08'), text: '零' });
    const said = (text: string) => ({ id, version, text, from: '2021-05-08' });
    const answers = await Promise.all(
      ['甲', '乙', '丙'].map((text) => director.ask(CHANGE, said(text))),
    );
    const refused = answers.flatMap(({ errors }) => errors ?? []);
    expect(refused.map(({ extensions }) => extensions.code)).toEqual([
      'EDITED_MEANWHILE',
      'EDITED_MEANWHILE',
    ]);
    const [left] = (await seen(director)).items;
    expect(left?.version).toBe(2);
    await tell(director, REMOVE, { id, version: 2 });
  });

  it('that removed something 30 days ago is for good at the next one', async () => {
    const old = await add(director, { ...may('09'), text: '古い' });
    await tell(director, REMOVE, old);
    await app.database.rows(
      `UPDATE annotation SET removed_at = now() - interval '31 days' WHERE id = $1`,
      [old.id],
    );
    await tell(director, REMOVE, await add(director, { ...may('09'), text: '新しい' }));
    expect(await refusal(director, RESTORE, { id: old.id })).toBe('NOT_FOUND');
  });
});

describe('the trail', () => {
  it('tells what was shared in words, and of what is private only that something was done', async () => {
    const start = (await trail()).length;
    const { id, version } = await add(director, { ...may('10'), text: '秘密' });
    const said = { id, text: '公然', from: '2021-05-10', shared: true };
    await tell(director, CHANGE, { ...said, version });
    await tell(director, REMOVE, { id, version: 2 });
    await tell(director, RESTORE, { id });
    const entries = (await trail()).slice(start);
    expect(entries.map(({ action, node, subject }) => [action, node, subject])).toEqual([
      ['ANNOTATION_ADDED', YUME, ''],
      ['ANNOTATION_CHANGED', YUME, '公然'],
      ['ANNOTATION_REMOVED', YUME, '公然'],
      ['ANNOTATION_RESTORED', YUME, '公然'],
    ]);
    expect(JSON.stringify(entries)).not.toContain('秘密');
    expect(entries[0]?.changes).toEqual([{ field: 'shared', before: null, after: 'false' }]);
    await tell(director, REMOVE, { id, version: 4 });
  });
});

it('no figure is altered by a remark', async () => {
  const figures = () => app.database.rows('SELECT * FROM metric_cell ORDER BY 1, 2, 3, 4, 5, 6, 7');
  const before = await figures();
  const { id, version } = await add(director, { ...may('11'), text: 'x', shared: true });
  expect(await figures()).toEqual(before);
  await tell(director, REMOVE, { id, version });
});
