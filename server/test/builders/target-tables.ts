import type { KnownTargets } from '../../src/modules/kpi/table/read-lines.js';
import type { GridRow } from '../../src/modules/ingest/index.js';
import type { Target } from '../../src/modules/kpi/targets/target.js';
import { anAim } from './aims.js';

/** Rows of cells as a file gives them, from line 1 on. */
export const gridRows = (rows: readonly (readonly string[])[]): GridRow[] =>
  rows.map((cells, i) => ({
    ...{ line: i + 1, hidden: false },
    cells: cells.map((printed) => ({ printed, exact: null })),
  }));

/** A target that stands: 240 consultations, in its third version, unless something else is said. */
export const aStanding = (part: Partial<Target> = {}): Target => ({
  ...{ unit: 'u', metric: 'consultation.cases', programme: '', fiscalYear: 2026 },
  ...{ aim: anAim('EXACT', 240), printed: null, profile: 'EVEN', shares: null },
  ...{ scheme: 'uncapped', schemeVersion: 1, baseline: null, baselineYear: null, reason: '' },
  ...{ version: 3, removed: false, authorName: 'A', setAt: '2026-04-01T00:00:00Z' },
  ...{ document: null, documentJa: null, documentEn: null, line: null },
  ...part,
});

export const knownTargets = (part: Partial<KnownTargets> = {}): KnownTargets => ({
  ...{ unit: 'u', fiscalYear: 2026, standing: [] },
  programmes: [{ code: 'seminar', ja: 'はじめてのNPO講座', en: 'NPO for beginners' }],
  ...part,
});
