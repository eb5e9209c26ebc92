import { describe, expect, it } from '@jest/globals';
import {
  actionOf,
  actionsIn,
  after,
  DRAFT,
  REPORT_ACTIONS,
  type ReportAction,
  type ReportStage,
  type Standing,
} from './life-cycle.js';

/** After some steps, each of which must be possible. */
function come(...actions: ReportAction[]): Standing {
  return actions.reduce((standing, action) => {
    const next = after(standing, action);
    if (!next) throw new Error(`${action} in ${standing.state}`);
    return next;
  }, DRAFT);
}

const at = (state: ReportStage, version: number, publishedVersion: number | null = null) => ({
  ...{ state, version, publishedVersion },
});

describe('the life cycle of a report', () => {
  it.each<[ReportAction[], Standing, ReportAction[]]>([
    [[], at('DRAFT', 1), ['SUBMIT']],
    [['SUBMIT'], at('SUBMITTED', 1), ['RETURN', 'APPROVE']],
    [['SUBMIT', 'RETURN'], at('DRAFT', 1), ['SUBMIT']],
    [['SUBMIT', 'APPROVE'], at('APPROVED', 1), ['PUBLISH', 'AMEND']],
    [['SUBMIT', 'APPROVE', 'PUBLISH'], at('PUBLISHED', 1, 1), ['AMEND']],
    [['SUBMIT', 'APPROVE', 'AMEND'], at('AMENDING', 2), ['SUBMIT']],
    [['SUBMIT', 'APPROVE', 'PUBLISH', 'AMEND'], at('AMENDING', 2, 1), ['SUBMIT']],
    [['SUBMIT', 'APPROVE', 'AMEND', 'SUBMIT', 'RETURN'], at('AMENDING', 2), ['SUBMIT']],
    [
      ['SUBMIT', 'APPROVE', 'PUBLISH', 'AMEND', 'SUBMIT', 'APPROVE'],
      at('APPROVED', 2, 1),
      ['PUBLISH', 'AMEND'],
    ],
  ])('%j comes to %j, then %j', (steps, standing, next) => {
    expect(come(...steps)).toEqual(standing);
    expect(actionsIn(standing)).toEqual(next);
    for (const action of REPORT_ACTIONS.filter((each) => !next.includes(each)))
      expect(after(standing, action)).toBeNull();
  });

  it('tells from a step and the one before what was done', () => {
    const steps = [
      'SUBMIT',
      'RETURN',
      'SUBMIT',
      'APPROVE',
      'PUBLISH',
      'AMEND',
      'SUBMIT',
      'RETURN',
    ] as const;
    const stands = steps.map((_, i) => come(...steps.slice(0, i + 1)));
    expect(stands.map((standing, i) => actionOf(standing, stands[i - 1]))).toEqual(steps);
  });
});
