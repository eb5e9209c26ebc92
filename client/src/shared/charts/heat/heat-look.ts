import type { HeatStep } from '../model/heat-step';

/** Ground and text of each shade; their contrast is checked with the tokens. */
export const SHADES: Record<HeatStep, string> = {
  0: 'bg-heat-0 text-on-heat-0',
  1: 'bg-heat-1 text-on-heat-1',
  2: 'bg-heat-2 text-on-heat-2',
  3: 'bg-heat-3 text-on-heat-3',
  4: 'bg-heat-4 text-on-heat-4',
  5: 'bg-heat-5 text-on-heat-5',
};

/**
 * The signs of the other charts, made for a cell: dashed is provisional, hatched covers some months.
 * The dashes are no outline: that belongs to the focus.
 */
export const PROVISIONAL =
  "after:pointer-events-none after:absolute after:inset-1 after:border after:border-dashed after:border-current after:content-['']";
export const PARTIAL = 'heat-partial';
