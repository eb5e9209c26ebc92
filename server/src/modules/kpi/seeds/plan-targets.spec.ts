import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkTarget } from '../targets/check-target.js';
import type { Aim } from '../targets/aim.js';
import { readPlanTargets } from './plan-targets.js';

const targets = readPlanTargets(readFileSync('../seeds/plans/targets.csv', 'utf8'));

const told = ({ type, low, high, dueOn }: Aim): string =>
  [type, low, high, dueOn].filter((part) => part !== null).join(' ');

describe('the targets of the published plans', () => {
  it('are read from what is printed, each as its type', () => {
    expect(
      targets.map(({ source, said }) => `${source.document} ${said.printed} ${told(said.aim)}`),
    ).toEqual([
      'S0 年1回 EXACT 1 1',
      'S0 通年 ONGOING',
      'S4 年間6回程度 ABOUT 6 6',
      'S3 全5回開催予定 EXACT 5 5',
      'S3 全4回開催予定 EXACT 4 4',
      'S3 3月発行予定 MILESTONE 2024-03-31',
      'S3 全4回開催予定 EXACT 4 4',
      'S3 全2回開催予定 EXACT 2 2',
      'S3 全3回開催予定 EXACT 3 3',
      'S3 1回開催予定 EXACT 1 1',
      'S3 全3回開催予定 EXACT 3 3',
      'S3 年3〜4回 RANGE 3 4',
    ]);
  });

  it('of Yokohama’s plan for fiscal 2023 with a fixed number of sessions come to 22', () => {
    const fixed = targets.filter(({ source, said }) => {
      return source.document === 'S3' && said.aim.type === 'EXACT';
    });
    expect(fixed.map(({ said }) => said.aim.low)).toEqual([5, 4, 4, 2, 3, 1, 3]);
    expect(fixed.reduce((sum, { said }) => sum + (said.aim.low ?? 0), 0)).toBe(22);
  });

  it('could be typed just so', () => {
    for (const { key, said } of targets) expect(checkTarget(key, said)).toEqual(said);
  });

  it('refuse a text that is none', () => {
    const prose =
      'document,line,unit,fiscal_year,metric,programme,printed\nS3,1,u,2023,m,,随分と\n';
    expect(() => readPlanTargets(prose)).toThrow('S3, line 1: “随分と” is no target');
  });
});
