import { aText } from '../testing/builders';
import type { Annotation, Annotations } from './use-annotations';

const CENTER = {
  code: 'nishitokyo-yumecollabo',
  kind: 'CENTER',
  name: aText('ゆめこらぼ'),
} as const;

export function anAnnotation(overrides: Partial<Annotation> = {}): Annotation {
  return {
    ...{ id: 'n1', unit: CENTER, metric: null, from: '2021-07-01', to: '2021-07-31' },
    ...{ text: '窓口を移した', shared: true, author: '佐藤', mine: false, mayRemove: false },
    ...{ createdAt: '2026-04-01T00:00:00Z', changedAt: null, version: 1 },
    ...overrides,
  };
}

export function theAnnotations(...items: Annotation[]): { annotations: Annotations } {
  return { annotations: { items, more: 0, units: [CENTER] } };
}
