import type { DocumentRow } from '../../records/index.js';
import type { FiguresOf } from '../figures/plan-figures.service.js';
import { toWanted } from '../figures/wanted-figure.js';
import { concordanceOf, type ProgrammeFate } from './concordance.js';
import type { StoredLink, YearlyProgramme, Years } from './programme.js';
import type {
  PrintedTextType,
  ProgrammeConcordanceType,
  ProgrammeFateOfType,
  YearlyProgrammeType,
} from './programme.types.js';

const printed = (text: string | null, line: number | null): PrintedTextType | null =>
  text === null ? null : { text, line };

export function toProgramme(
  each: YearlyProgramme,
  figuresOf: FiguresOf,
  documents: ReadonlyMap<string, DocumentRow>,
): YearlyProgrammeType {
  const { code, parent, number } = each;
  const found = each.document === null ? undefined : documents.get(each.document);
  return {
    ...{ code, parent, number },
    name: { text: each.name, line: each.line },
    otherName: printed(each.otherName, each.otherLine),
    planned: printed(each.planned, each.plannedLine),
    result: printed(each.result, each.resultLine),
    narrative: printed(each.narrative, each.narrativeLine),
    outcome: printed(each.outcome, each.outcomeLine),
    figures: figuresOf(each.figures.map(toWanted)),
    document: found ? { code: found.code, title: { ja: found.titleJa, en: found.titleEn } } : null,
  };
}

interface Side {
  readonly programmes: readonly YearlyProgramme[];
  readonly toType: (each: YearlyProgramme) => YearlyProgrammeType;
}

/** Programmes are set against each other, not their parts. */
export function toConcordance(
  years: Years,
  sides: { readonly earlier: Side; readonly later: Side },
  links: readonly StoredLink[],
): ProgrammeConcordanceType {
  const tops = ({ programmes }: Side): YearlyProgramme[] =>
    programmes.filter(({ parent }) => parent === null);
  const [earlier, later] = [tops(sides.earlier), tops(sides.later)];
  const codes = (list: readonly YearlyProgramme[]): string[] => list.map(({ code }) => code);
  const fates = concordanceOf(codes(earlier), codes(later), links);
  return {
    ...years,
    earlier: earlier.map(sides.earlier.toType),
    later: later.map(sides.later.toType),
    links: links.map(({ from, to, partial, note }) => ({ from, to, partial, note })),
    earlierFates: fates.earlier.map(toFate),
    laterFates: fates.later.map(toFate),
  };
}

const toFate = ({ code, fate, others, partly }: ProgrammeFate): ProgrammeFateOfType => ({
  ...{ code, fate, others: [...others], partly: [...partly] },
});
