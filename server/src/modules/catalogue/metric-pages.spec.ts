import { describe, expect, it } from '@jest/globals';
import { METRICS } from './catalogue.js';
import { metricPages } from './metric-pages.js';

const pages = metricPages();
const pageOf = (name: string): string => pages.get(`metrics/${name}.md`) ?? '';

describe('metric pages', () => {
  it('are one per metric, and a list', () => {
    expect(pages.size).toBe(METRICS.length + 1);
    expect(METRICS.filter(({ code }) => !pageOf('README').includes(`\`${code}\``))).toEqual([]);
  });

  it.each([
    ['consultation-cases', 'Added: months make a quarter', 'The quarter has 27'],
    ['group-registered', 'the last figure within the period', 'the fiscal year has 189'],
    ['session-participants-unique', 'Not joined', 'the quarter has no value'],
    ['space-occupancy', 'Σ numerator ÷ Σ denominator', '40 of 120'],
  ])('%s says how it adds up, with an example of that kind', (name, rule, worked) => {
    expect(pageOf(name)).toContain(rule);
    expect(pageOf(name)).toContain(worked);
  });

  it('warns where one case may carry several options', () => {
    expect(pageOf('consultation-cases')).toContain('may add up to more than the total');
  });

  it('lists the meanings only where a word has several', () => {
    expect(pageOf('space-occupancy')).toContain('`hours`');
    expect(pageOf('web-access')).not.toContain('Meanings of the word');
  });
});
