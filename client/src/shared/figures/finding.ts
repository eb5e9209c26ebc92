import type { FindingFieldsFragment, FindingSeverity } from '../graphql/generated/graphql';
import type { Figure } from './figure';

export type Finding = FindingFieldsFragment;
export type Severity = FindingSeverity;

/** A finding with the shown figure it touches. */
export interface Touched {
  finding: Finding;
  figure: Figure;
}

const ORDER: readonly Severity[] = ['CONTRADICTION', 'QUESTION', 'NOTE'];

function inOrder<T>(items: readonly T[], severityOf: (item: T) => Severity): T[] {
  const place = (item: T): number => ORDER.indexOf(severityOf(item));
  return items.toSorted((a, b) => place(a) - place(b));
}

/** Somebody said what became of it: it is quieter from then on. */
export const isSettled = ({ state }: Finding): boolean => state !== 'OPEN';

/** The gravest of those that are open, which the badge of a value shows; null: all are settled. */
export function gravest(findings: readonly Finding[]): Severity | null {
  const open = findings.filter((finding) => !isSettled(finding));
  return inOrder(open, ({ severity }) => severity)[0]?.severity ?? null;
}

/** The findings behind some figures, each once, those that are open before others, contradictions first; each with the figure closest to its number. */
export function distinctFindings(figures: readonly Figure[]): Touched[] {
  const found = new Map<string, Touched>();
  for (const figure of figures) {
    for (const finding of figure.value.findings) {
      const before = found.get(finding.key);
      if (!before || (!isAbout(finding, before.figure) && isAbout(finding, figure))) {
        found.set(finding.key, { finding, figure });
      }
    }
  }
  const ordered = inOrder([...found.values()], ({ finding }) => finding.severity);
  return ordered.toSorted((a, b) => Number(isSettled(a.finding)) - Number(isSettled(b.finding)));
}

/** Whether it stands beside exactly this number, and not one of its parts. */
export function isAbout(finding: Finding, { metric, unit, options, period }: Figure): boolean {
  return (
    finding.metric.code === metric.code &&
    finding.unit.code === unit.code &&
    finding.period === period.from &&
    finding.periodTo === period.to &&
    finding.options.length === options.length &&
    finding.options.every(({ disaggregation, option }) =>
      options.some(
        (own) => own.disaggregation === disaggregation && own.option.code === option.code,
      ),
    )
  );
}

/** A second number that a finding already sets beside the first needs no sentence of its own. */
export function isSaidByFinding(number: number, findings: readonly Finding[]): boolean {
  return findings.some(({ numbers }) => numbers.some(({ value }) => value === number));
}
