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

/** Whose records were counted, and who handed figures in, where there is no document; each once. */
export function toReporters(figures: readonly Figure[]): {
  logs: UnitFieldsFragment[];
  files: UnitFieldsFragment[];
} {
  const sources = figures.flatMap(({ value }) => value.provenance);
  const reporters = (found: typeof sources) => [
    ...new Map(found.map(({ reporter }) => [reporter.code, reporter])).values(),
  ];
  return {
    logs: reporters(sources.filter(({ isLog }) => isLog)),
    files: reporters(sources.filter(({ isLog, document }) => !isLog && !document)),
  };
}
