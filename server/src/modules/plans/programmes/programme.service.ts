import { Injectable } from '@nestjs/common';
import type { Identity } from '../../../platform/context/identity.js';
import { Database, type ReadTx } from '../../../platform/database/database.js';
import { toSpans } from '../../../platform/time/period-form.js';
import { NetworkService, toUnitRef } from '../../network/index.js';
import { type DocumentRow, RecordsService } from '../../records/index.js';
import { type FiguresOf, PlanFiguresService } from '../figures/plan-figures.service.js';
import { toWanted } from '../figures/wanted-figure.js';
import { toConcordance, toProgramme } from './programme-mapper.js';
import { ProgrammeRepository } from './programme.repository.js';
import type { YearlyProgramme } from './programme.js';
import type {
  ProgrammeConcordanceType,
  YearlyProgrammesType,
  YearlyProgrammeType,
} from './programme.types.js';

export interface ProgrammesQuestion {
  readonly unit: string;
  readonly fiscalYear: number;
  /** null: the nearest earlier year known, else the next. */
  readonly against: number | null;
}

/** What centers plan and do in a year, and what became of their programmes. */
@Injectable()
export class ProgrammeService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly records: RecordsService,
    private readonly programmes: ProgrammeRepository,
    private readonly figures: PlanFiguresService,
  ) {}

  /** @throws UNKNOWN_UNIT, FISCAL_YEAR_OUT_OF_RANGE */
  yearly(identity: Identity, asked: ProgrammesQuestion): Promise<YearlyProgrammesType> {
    const { unit: code, fiscalYear } = asked;
    toSpans({ fiscalYears: [fiscalYear, asked.against ?? fiscalYear] });
    const scope = identity.scopeOf('READ_FIGURES');
    return this.database.read(async (tx) => {
      const directory = await this.network.directory(tx, scope);
      const node = directory.get(code);
      const inside = directory.within(node);
      const years = await this.programmes.years(
        tx,
        inside.map((unit) => unit.code),
      );
      const own = await this.programmes.ofYear(tx, code, fiscalYear);
      const wanted = own.flatMap(({ figures }) => figures).map(toWanted);
      const figuresOf = await this.figures.load(tx, { scope, unit: code, fiscalYear }, wanted);
      const toType = await this.typing(tx, own, figuresOf);
      const inCharge = await this.network.inCharge(tx, identity.scopeOf('EDIT_PLANS'));
      const other = otherYear(years.get(code) ?? [], fiscalYear, asked.against);
      return {
        centers: inside.flatMap((unit) => {
          const known = years.get(unit.code);
          return known ? [{ unit: toUnitRef(unit), fiscalYears: known }] : [];
        }),
        programmes: own.map(toType),
        concordance: own.length > 0 ? await this.concordance(tx, asked, { own, other }) : null,
        may: { edit: inCharge.find(code) !== null },
      };
    });
  }

  private async concordance(
    tx: ReadTx,
    { unit, fiscalYear }: ProgrammesQuestion,
    { own, other }: { readonly own: readonly YearlyProgramme[]; readonly other: number | null },
  ): Promise<ProgrammeConcordanceType | null> {
    const others = other === null ? [] : await this.programmes.ofYear(tx, unit, other);
    if (other === null || others.length === 0) return null;
    const isEarlier = other < fiscalYear;
    const years = isEarlier ? { from: other, to: fiscalYear } : { from: fiscalYear, to: other };
    // Their figures are of other years than the one asked for.
    const none: FiguresOf = () => [];
    const [mine, theirs] = [
      { programmes: own, toType: await this.typing(tx, own, none) },
      { programmes: others, toType: await this.typing(tx, others, none) },
    ];
    const sides = isEarlier ? { earlier: theirs, later: mine } : { earlier: mine, later: theirs };
    return toConcordance(years, sides, await this.programmes.links(tx, unit, years));
  }

  private async typing(
    tx: ReadTx,
    programmes: readonly YearlyProgramme[],
    figuresOf: FiguresOf,
  ): Promise<(each: YearlyProgramme) => YearlyProgrammeType> {
    const codes = [...new Set(programmes.flatMap(({ document }) => document ?? []))];
    const rows = await this.records.documents(tx, codes);
    const documents = new Map(rows.map((row): [string, DocumentRow] => [row.code, row]));
    return (each) => toProgramme(each, figuresOf, documents);
  }
}

function otherYear(
  years: readonly number[],
  fiscalYear: number,
  against: number | null,
): number | null {
  if (against !== null) return against === fiscalYear ? null : against;
  const before = years.findLast((year) => year < fiscalYear);
  return before ?? years.find((year) => year > fiscalYear) ?? null;
}
