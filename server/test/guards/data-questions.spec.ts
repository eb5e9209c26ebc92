import { describe, expect, it } from '@jest/globals';
import { read, repositoryFiles } from './repository-files.js';

/** The queries that are opened to those who may read: each with its permission. */
const found = repositoryFiles()
  .filter((path) => /^server\/src\/.*\.resolver\.ts$/.test(path))
  .flatMap((path) => [
    ...read(path).matchAll(
      /^ {2}@Allow\('READ_(?!AUDIT)\w+'\)\n {2}@Query\([\s\S]*?\n {2}(?:async )?(\w+)\(/gm,
    ),
  ])
  .map(([, name = '']) => name);

describe('the questions about the data', () => {
  // Their answers are given again as long as the data, the day in Japan and what the caller reaches are the same
  // (platform/context/repeatable.ts). One that also depends on something else — the hour, who asks, what is kept in the
  // process — does not belong here: it needs another permission, or a door of its own.
  it('are these, and depend on nothing but the data, the day and the reach of the caller', () => {
    expect(found.sort()).toEqual([
      'attendance',
      'availability',
      'breakdown',
      'collaborationCases',
      'comparison',
      'comparisons',
      'completeness',
      'findings',
      'freeTime',
      'heatmap',
      'openingCalendar',
      'orgUnitGroups',
      'orgUnits',
      'peers',
      'planGaps',
      'planTree',
      'plans',
      'programmeSeries',
      'programmeSessions',
      'records',
      'report',
      'rising',
      'sourceChoices',
      'sourceDocument',
      'spaceDay',
      'trend',
      'yearlyProgrammes',
    ]);
  });
});
