import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { checkAvailability } from './builders/check-availability.js';
import { checkBreakdown } from './builders/check-breakdown.js';
import { checkComparison } from './builders/check-comparison.js';
import { checkHeatmap } from './builders/check-heatmap.js';
import { checkRecords } from './builders/check-records.js';
import { checkRate, checkTrend } from './builders/check-trend.js';
import { momentsOf, plainValue } from './builders/plain-answer.js';
import { PLAIN_METRICS } from './builders/plain-metrics.js';
import { makeWorld, type World } from './builders/plain-world.js';
import {
  breakdownQuestions,
  comparisonQuestions,
  heatmapQuestions,
  questions,
  rateQuestions,
  recordsQuestions,
} from './builders/random-question.js';

// As many networks, and as many questions to each kind, as a minute allows.
const NETWORKS = 12;
const SEED = 20_240_401;
const RUN = { seed: SEED, numRuns: 120, endOnFailure: true } as const;
jest.setTimeout(120_000);

let world: World;
beforeAll(async () => {
  world = await makeWorld(NETWORKS, SEED);
});
afterAll(() => world.app.stop());

/** Nothing is answered otherwise than counted by hand. */
function holds<Asked>(
  asked: fc.Arbitrary<Asked>,
  check: (question: Asked) => Promise<string[]>,
): Promise<void> {
  return fc.assert(
    fc.asyncProperty(asked, async (question) => {
      expect(await check(question)).toEqual([]);
    }),
    RUN,
  );
}

const grain = fc.constantFrom('MONTH' as const, 'QUARTER' as const, 'FISCAL_YEAR' as const);

describe('over the records of random networks, plain SQL says the same as', () => {
  it('a trend of centers, cities and groups by month, quarter and fiscal year', () =>
    holds(fc.tuple(questions(world, { lists: 0, units: 3 }), grain), ([question, by]) =>
      checkTrend(world, question, by),
    ));

  it('a trend of each option of a list', () =>
    holds(fc.tuple(questions(world, { lists: 1 }), grain), ([question, by]) =>
      checkTrend(world, question, by),
    ));

  it('a trend of single spaces, of which a booking may take several', () =>
    holds(fc.tuple(questions(world, { lists: 0, spaces: true }), grain), ([question, by]) =>
      checkTrend(world, question, by),
    ));

  it('a breakdown of units taken together, as shares of cases or of labels', () =>
    holds(breakdownQuestions(world, 1), (question) => checkBreakdown(world, question)));

  it('a breakdown by two lists at once', () =>
    holds(breakdownQuestions(world, 2), (question) => checkBreakdown(world, question)));

  it('a heatmap of months, units, spaces and lists, with its totals', () =>
    holds(heatmapQuestions(world), (question) => checkHeatmap(world, question)));

  it('a comparison: who may be ranked and why not, rank, quarter, median and means', () =>
    holds(comparisonQuestions(world), (question) => checkComparison(world, question)));

  it('the records behind a value, page by page', () =>
    holds(recordsQuestions(world), (question) => checkRecords(world, question)));

  it('the availability of figures, metric by metric and year by year', async () => {
    for (const network of world.networks)
      for (const { code } of network.units.filter(({ level }) => level === 'CITY'))
        expect(await checkAvailability(world, network, code)).toEqual([]);
  });
});

describe('whatever is asked', () => {
  it('a rate of any level is the sum of all numerators by the sum of all denominators', () =>
    holds(rateQuestions(world), (question) => checkRate(world, question)));

  it('missing, not open, not collected, not applicable and zero are told apart', async () => {
    const seen = new Set<string>();
    for (const network of world.networks)
      for (const metric of Object.keys(PLAIN_METRICS))
        for (const moment of momentsOf(network, [network.group], {
          from: '2024-01-01',
          to: '2024-12-31',
        })) {
          const { value, status, qualifier } = await plainValue(
            world.facts,
            { metric, lists: [], option: '' },
            [moment],
          );
          seen.add(value === 0 ? 'ZERO' : (qualifier ?? status));
        }
    expect([...seen].sort()).toEqual([
      ...['AT_LEAST', 'MISSING', 'NORMAL', 'NOT_APPLICABLE', 'NOT_COLLECTED', 'NOT_OPEN', 'ZERO'],
    ]);
  });

  it('the logs have rows of each kind that count nowhere', async () => {
    const rows = await world.app.database.rows<{ log: string }>(
      `SELECT 'booking' AS log FROM booking WHERE NOT active UNION SELECT 'consultation' FROM consultation
       WHERE NOT active UNION SELECT 'session' FROM session WHERE NOT active ORDER BY log`,
    );
    expect(rows.map(({ log }) => log)).toEqual(['booking', 'consultation', 'session']);
  });
});
