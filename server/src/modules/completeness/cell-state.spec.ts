import { describe, expect, it } from '@jest/globals';
import { Directory, type Unit } from '../network/index.js';
import { parsePeriod, type Period } from '../../platform/time/period.js';
import { type CellState, stateOf, tallyOf } from './cell-state.js';

const AUGUST = parsePeriod('2026-08') as Period;

function aUnit(more: Partial<Unit> = {}): Unit {
  const unit: Unit = {
    ...{ kind: 'UNIT', id: 'u', code: 'u', level: 'CENTER', parentId: null, names: [] },
    ...{ municipalityCode: null, openedOn: null, closedOn: null, seats: null },
    ...{ centerKind: null, fictional: false, note: null },
    ...more,
  };
  return new Directory([unit], []).unit('u');
}

const question = (more: Partial<Parameters<typeof stateOf>[0]> = {}) => ({
  ...{ unit: aUnit(), period: AUGUST, owed: true, receipt: null },
  ...{ dueOn: '2026-09-10', judgedFrom: null, today: '2026-09-11' },
  ...more,
});
const receipt = (at: string, nothing = false) => ({ at, nothing });
const IN_TIME = receipt('2026-09-10T14:59:59.000Z');
const TOO_LATE = receipt('2026-09-10T15:00:00.000Z');

describe('the state of a report', () => {
  it.each<[string, Partial<Parameters<typeof stateOf>[0]>, CellState, string]>([
    ['on its due day, in Japan', { receipt: IN_TIME }, 'RECEIVED', '1/1/1'],
    ['a second after it', { receipt: TOO_LATE }, 'LATE', '1/1/0'],
    ['before its due day has come', { receipt: IN_TIME, today: '2026-09-01' }, 'RECEIVED', '1/1/1'],
    [
      'due before the first was handed in',
      { receipt: TOO_LATE, judgedFrom: '2026-09-11' },
      'RECEIVED',
      '1/1/1',
    ],
    [
      'due when the first was handed in',
      { receipt: TOO_LATE, judgedFrom: '2026-09-10' },
      'LATE',
      '1/1/0',
    ],
    ['of nothing', { receipt: { ...IN_TIME, nothing: true } }, 'NOTHING', '1/1/1'],
    ['of nothing, late', { receipt: { ...TOO_LATE, nothing: true } }, 'NOTHING', '1/1/0'],
    ['not there', {}, 'MISSING', '1/0/0'],
    ['not there on its due day', { today: '2026-09-10' }, 'NOT_DUE', '0/0/0'],
    ['not owed', { owed: false }, 'NOT_OWED', '0/0/0'],
    ['not owed, and there', { owed: false, receipt: IN_TIME }, 'NOT_OWED', '0/0/0'],
    ['before the opening', { unit: aUnit({ openedOn: '2026-09-01' }) }, 'NOT_OPEN', '0/0/0'],
    ['after the end', { unit: aUnit({ closedOn: '2026-07-31' }) }, 'NOT_OPEN', '0/0/0'],
    ['of the month it opened in', { unit: aUnit({ openedOn: '2026-08-31' }) }, 'MISSING', '1/0/0'],
    ['closed throughout', { unit: aUnit({ closures: [AUGUST] }) }, 'CLOSED', '0/0/0'],
    [
      'closed but for a day',
      { unit: aUnit({ closures: [{ from: '2026-08-01', to: '2026-08-30' }] }) },
      'MISSING',
      '1/0/0',
    ],
    [
      'closed since it opened',
      { unit: aUnit({ openedOn: '2026-08-10', closures: [AUGUST] }) },
      'CLOSED',
      '0/0/0',
    ],
  ])('%s', (_, more, state, tally) => {
    const asked = question(more);
    const { expected, received, onTime } = tallyOf(asked);
    expect([stateOf(asked), `${expected}/${received}/${onTime}`]).toEqual([state, tally]);
  });
});
