import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import { DocumentRefType } from '../../analytics/index.js';
import { toUnitRef, UnitRefType } from '../../network/index.js';
import { ownerOf, seesPlan } from '../tree/plan-sight.js';
import type { CollaborationCase, GivenCase } from './case.js';
import type { SeenCases } from './case.service.js';
import { CASE_STAGES, type CaseStage, findForm, FORM_LISTS, NEWEST_LIST } from './forms.js';

const CaseStageEnum = enumOf(CASE_STAGES);

registerEnumType(CaseStageEnum, {
  name: 'CaseStage',
  description: 'PROPOSED 提案, REALISED 実現, ENDED 終了.',
});

@ObjectType('CollaborationForm', { description: 'A way of working together: 委託, 共催, …' })
export class CollaborationFormType {
  @Field(() => String, { description: 'Stable within its list.' })
  code!: string;

  @Field(() => String, { description: 'Version of the list it stands in.' })
  list!: string;

  @Field(() => LocalizedTextType)
  name!: LocalizedTextType;
}

@ObjectType('CollaborationCase', { description: 'Something citizens and city do together.' })
export class CollaborationCaseType {
  @Field(() => String, { description: 'Names it in the operations about cases.' })
  id!: string;

  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => String, { description: 'Its name, in one language.' })
  name!: string;

  @Field(() => String, { description: 'What is done together, in one language.' })
  text!: string;

  @Field(() => CollaborationFormType)
  form!: CollaborationFormType;

  @Field(() => CaseStageEnum)
  stage!: CaseStage;

  @Field(() => String, { nullable: true, description: 'The section of the city.' })
  section!: string | null;

  @Field(() => Int, { nullable: true, description: 'Calendar year it began in; null: not stated.' })
  sinceYear!: number | null;

  @Field(() => String, { nullable: true, description: 'The same as printed.' })
  sincePrinted!: string | null;

  @Field(() => DocumentRefType, { nullable: true, description: 'Where it is printed.' })
  document!: DocumentRefType | null;

  @Field(() => Int, { nullable: true, description: 'Line in the document.' })
  line!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of who wrote it down; null in public.',
  })
  author!: string | null;

  @Field(() => Boolean, { description: 'The caller may change and remove it.' })
  mayChange!: boolean;

  @Field(() => Int, { description: 'Rises with each change; says which state is meant.' })
  version!: number;
}

@ObjectType('CaseCount', { description: 'How many cases have a form.' })
export class CaseCountType {
  @Field(() => CollaborationFormType)
  form!: CollaborationFormType;

  @Field(() => Int)
  count!: number;
}

@ObjectType('CollaborationCases', { description: 'The cases that concern a unit or group.' })
export class CollaborationCasesType {
  @Field(() => [CollaborationCaseType], { description: 'In the order they were written down.' })
  items!: CollaborationCaseType[];

  @Field(() => [CaseCountType], { description: 'By form, in the order of the lists.' })
  counts!: CaseCountType[];

  @Field(() => [CollaborationFormType], { description: 'Those that may be chosen today.' })
  forms!: CollaborationFormType[];

  @Field(() => Boolean, { description: 'The caller may add one for the unit asked for.' })
  mayAdd!: boolean;
}

@ArgsType()
class SaidCaseArgs {
  @Field(() => String, { description: '1 to 100 characters.' })
  name!: string;

  @Field(() => String, { description: 'What is done together: 1 to 1,000 characters, in lines.' })
  text!: string;

  @Field(() => String, { description: 'Code of a form of the present list.' })
  form!: string;

  @Field(() => CaseStageEnum)
  stage!: CaseStage;

  @Field(() => String, { nullable: true, description: 'The section of the city.' })
  section?: string | null;

  @Field(() => Int, { nullable: true, description: 'Calendar year it began in.' })
  sinceYear?: number | null;
}

@ArgsType()
export class AddCaseArgs extends SaidCaseArgs {
  @Field(() => String, { description: 'Code of a unit or group.' })
  unit!: string;
}

@ArgsType()
export class UpdateCaseArgs extends SaidCaseArgs {
  @Field(() => String)
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
}

export const toGivenCase = (said: SaidCaseArgs): GivenCase => ({
  ...{ name: said.name, text: said.text, form: said.form, stage: said.stage },
  ...{ section: said.section ?? null, sinceYear: said.sinceYear ?? null },
});

const toForm = (list: string, code: string): CollaborationFormType => {
  const name = findForm(list, code)?.name ?? { ja: code, en: code };
  return { code, list, name };
};

export function toCases({
  items,
  directory,
  members,
  documents,
  inCharge,
  mayAdd,
}: SeenCases): CollaborationCasesType {
  const toType = (found: CollaborationCase): CollaborationCaseType => {
    const { id, node, name, text, stage, section, sinceYear, sincePrinted, line, version } = found;
    const owner = ownerOf(directory, node);
    const row = found.document === null ? undefined : documents.get(found.document);
    return {
      ...{ id, name, text, stage, section, sinceYear, sincePrinted, line, version },
      unit: owner ? toUnitRef(owner) : { code: node, kind: 'CITY', name: { ja: node, en: node } },
      form: toForm(found.formList, found.form),
      document: row ? { code: row.code, title: { ja: row.titleJa, en: row.titleEn } } : null,
      author: seesPlan(members, found) ? found.authorName : null,
      mayChange: inCharge.find(node) !== null,
    };
  };
  const forms = Object.entries(FORM_LISTS).flatMap(([list, entries]) =>
    entries.map(({ code }) => toForm(list, code)),
  );
  const counts = forms.map((form) => {
    const isOf = (each: CollaborationCase): boolean =>
      each.formList === form.list && each.form === form.code;
    return { form, count: items.filter(isOf).length };
  });
  return {
    items: items.map(toType),
    counts: counts.filter(({ form, count }) => count > 0 || form.list === NEWEST_LIST),
    forms: forms.filter(({ list }) => list === NEWEST_LIST),
    mayAdd,
  };
}
