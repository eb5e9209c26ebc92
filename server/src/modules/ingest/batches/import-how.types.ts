import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';

import { type HowToRead, readHow } from './how-to-read.js';
import type { StoredBatch } from './import-store.repository.js';

@ObjectType('ImportLabel', { description: 'What somebody said of a label of a table.' })
export class ImportLabelType {
  @Field(() => String)
  label!: string;

  @Field(() => String, { nullable: true, description: 'Code of the metric.' })
  metric!: string | null;

  @Field(() => String, { nullable: true, description: 'Option: `topic=tax`.' })
  option!: string | null;
}

@ObjectType('ImportHow', { description: 'How a file is read, as somebody said.' })
export class ImportHowType {
  @Field(() => String, { nullable: true, description: 'Layout; null: as it is seen.' })
  layout!: string | null;

  @Field(() => Int, { nullable: true })
  fiscalYear!: number | null;

  @Field(() => DayScalar, { nullable: true, description: 'First day of a log.' })
  from!: string | null;

  @Field(() => DayScalar, { nullable: true })
  to!: string | null;

  @Field(() => [String], { description: 'Columns of a log that are left out.' })
  drop!: string[];

  @Field(() => [ImportLabelType])
  names!: ImportLabelType[];
}

export function toImportHow(batch: StoredBatch): ImportHowType | null {
  // Of what was handed in otherwise nobody said anything.
  if (Object.keys(batch.request).length === 0) return null;
  const { layout, period, drop, correction } = readHow(batch);
  return {
    layout,
    fiscalYear: correction?.fiscalYear ?? null,
    from: period?.from ?? null,
    to: period?.to ?? null,
    drop: [...drop],
    names: namesOf(correction),
  };
}

const namesOf = (correction: HowToRead['correction']): ImportLabelType[] =>
  Object.entries(correction?.names ?? {}).map(([label, { metric, option }]) => ({
    label,
    metric: metric ?? null,
    option: option ? `${option.disaggregation}=${option.option}` : null,
  }));
