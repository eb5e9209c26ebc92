import type { Figure } from '../../figures/figure';
import type { LocalText } from '../../format/locale';
import type { UnitFieldsFragment } from '../../graphql/generated/graphql';

export interface FrameSource {
  code: string;
  title: LocalText;
  lines: number[];
}

/** The documents a chart stands on, each with the lines its values are printed in. */
export function toSources(figures: readonly Figure[]): FrameSource[] {
  const sources = new Map<string, FrameSource>();
  for (const { document, line } of figures.flatMap(({ value }) => value.provenance)) {
    if (!document) continue;
    const source = sources.get(document.code) ?? { ...document, lines: [] };
    if (line !== null && !source.lines.includes(line)) source.lines.push(line);
    sources.set(document.code, source);
  }
  return [...sources.values()].map((source) => ({
    ...source,
    lines: source.lines.toSorted((a, b) => a - b),
  }));
}

/** Whose records values are counted from, each once: they are in no document. */
export function toLoggers(figures: readonly Figure[]): UnitFieldsFragment[] {
  const logs = figures.flatMap(({ value }) => value.provenance.filter(({ isLog }) => isLog));
  return [...new Map(logs.map(({ reporter }) => [reporter.code, reporter])).values()];
}
