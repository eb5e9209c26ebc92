import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { statedDays } from '../ingest.service.js';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import { invalid } from '../../../platform/errors/domain-error.js';
import { isLayout } from '../report/import-report.js';
import type { LabelMeaning, TableCorrection } from '../tables/figure.types.js';
import type { HowToRead } from './how-to-read.js';

@InputType({ description: 'What a label of a table means.' })
export class LabelMeaningInput {
  @Field(() => String, { description: 'As printed.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Code of the metric it names.' })
  metric?: string | null;

  @Field(() => String, { nullable: true, description: 'Option it names: `topic=tax`.' })
  option?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the org unit it names.' })
  unit?: string | null;
}

@InputType({ description: 'How a file is to be read. What is left out is as the reader sees it.' })
export class HowToReadInput {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the unit it is handed in for; null: as before.',
  })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: 'Layout; null: as it is seen.' })
  layout?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Fiscal year of a table that does not print it.',
  })
  fiscalYear?: number | null;

  @Field(() => DayScalar, { nullable: true, description: 'First day of a log; with `to`.' })
  from?: string | null;

  @Field(() => DayScalar, { nullable: true })
  to?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Columns of a log to leave out, as printed.',
  })
  drop!: string[];

  @Field(() => [LabelMeaningInput], { defaultValue: [] })
  names!: LabelMeaningInput[];

  @Field(() => [Int], { defaultValue: [], description: 'Rows of a table to leave out.' })
  leaveOutRows!: number[];

  @Field(() => [Int], { defaultValue: [], description: 'Columns of a table to leave out, from 1.' })
  leaveOutColumns!: number[];
}

@ArgsType()
export class RereadImportArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => HowToReadInput)
  how!: HowToReadInput;
}

const MOST = 500;

/** @throws BAD_REQUEST, TOO_MANY */
export function toHowToRead(input: HowToReadInput): HowToRead {
  const { unit = null, layout = null, from, to, drop } = input;
  if (layout !== null && !isLayout(layout)) throw invalid('BAD_REQUEST', { detail: 'layout' });
  const lists = [drop, input.names, input.leaveOutRows, input.leaveOutColumns];
  const given = Math.max(...lists.map(({ length }) => length));
  if (given > MOST) throw invalid('TOO_MANY', { what: 'how', given, max: MOST });
  const period = statedDays(from ?? undefined, to ?? undefined);
  return { unit, layout, period, drop, correction: correctionOf(input) };
}

function correctionOf({
  fiscalYear = null,
  names,
  leaveOutRows: rows,
  leaveOutColumns: columns,
}: HowToReadInput): TableCorrection | null {
  const correction: TableCorrection = {
    ...(fiscalYear === null ? {} : { fiscalYear }),
    ...(names.length > 0 ? { names: Object.fromEntries(names.map(toMeaning)) } : {}),
    ...(rows.length + columns.length > 0 ? { leaveOut: { rows, columns } } : {}),
  };
  return Object.keys(correction).length > 0 ? correction : null;
}

/** @throws BAD_REQUEST */
function toMeaning({ label, metric, option, unit }: LabelMeaningInput): [string, LabelMeaning] {
  const [disaggregation, code, ...more] = option?.split('=') ?? [];
  if (option && (!disaggregation || !code || more.length > 0))
    throw invalid('BAD_REQUEST', { detail: 'option' });
  return [
    label,
    {
      ...(metric ? { metric } : {}),
      ...(disaggregation && code ? { option: { disaggregation, option: code } } : {}),
      ...(unit ? { unitCode: unit } : {}),
    },
  ];
}
