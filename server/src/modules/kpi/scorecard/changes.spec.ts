import { describe, expect, it } from '@jest/globals';
import { getMetric } from '../../catalogue/index.js';
import type { Assessed, KpiState } from './assess.js';
import { changesSince, goneSince, type SeenRow } from './changes.js';
import { changeText, summaryText } from './kpi-texts.js';
import { countStates, inOrderOfNeed } from './order.js';

const row = (more: Partial<SeenRow> = {}): SeenRow => ({
  ...{ metric: 'consultation.cases', programme: '', version: 1, actual: 10, standing: 'NOT_YET' },
  ...more,
});

describe('since somebody looked', () => {
  it.each<[string, readonly SeenRow[], Partial<SeenRow>, string[]]>([
    ['nothing', [row()], {}, []],
    ['a target that was not there', [], {}, ['NEW 新しい目標です。']],
    ['another programme of it', [row({ programme: 'seminar' })], {}, ['NEW 新しい目標です。']],
    ['another version', [row()], { version: 2 }, ['TARGET 目標が変わりました。']],
    ['more', [row()], { actual: 12 }, ['ACTUAL 実績が10件から12件になりました。']],
    ['the first report', [row({ actual: null })], {}, ['ACTUAL 実績がなしから10件になりました。']],
    [
      'all of it',
      [row()],
      { version: 2, actual: 30, standing: 'REACHED' },
      [
        'TARGET 目標が変わりました。',
        'ACTUAL 実績が10件から30件になりました。',
        'STANDING 「まだ届いていない」から「達成」に変わりました。',
      ],
    ],
  ])('%s', (_, seen, now, expected) => {
    const metric = getMetric('consultation.cases');
    const changes = changesSince(seen, row(now));
    expect(changes.map((one) => `${one.kind} ${changeText(one, metric).ja}`)).toEqual(expected);
  });

  it('a target that is gone is named', () => {
    const seen = [row(), row({ programme: 'seminar' })];
    expect(goneSince(seen, [row({ actual: 1 })])).toEqual([seen[1]]);
  });
});

describe('the order', () => {
  const assessed = (state: KpiState, verdict?: string) =>
    ({ state, pace: verdict ? { verdict } : null }) as Assessed;

  it('begins with what is far behind and ends with what is reached', () => {
    const rows = [
      assessed('REACHED', 'AHEAD'),
      assessed('NOT_JUDGED'),
      assessed('ON_THE_WAY', 'AHEAD'),
      assessed('ON_THE_WAY'),
      assessed('BEHIND', 'BEHIND'),
      assessed('BEHIND'),
      assessed('ON_THE_WAY', 'ON_PACE'),
      assessed('BEHIND', 'FAR_BEHIND'),
    ].map((each, id) => ({ id, assessed: each }));
    expect(inOrderOfNeed(rows, ({ id }) => id).map(({ id }) => id)).toEqual([
      7, 4, 5, 6, 2, 3, 1, 0,
    ]);
  });

  it('is counted in a sentence', () => {
    const count = countStates(['BEHIND', 'REACHED', 'REACHED', 'NOT_JUDGED']);
    expect(summaryText(count).ja).toBe(
      '目標4件のうち、達成2件、進行中0件、遅れ・未達1件、判定できないもの1件です。',
    );
    expect(summaryText(countStates([])).en).toBe('No target is set for this fiscal year yet.');
  });
});
