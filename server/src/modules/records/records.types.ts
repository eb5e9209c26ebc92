import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedTextType } from '../../platform/graphql/localized-text.js';
import type { DocumentText } from './source.repository.js';

@ObjectType('SourceLine', { description: 'One line of a document as published.' })
export class SourceLineType {
  @Field(() => Int, { description: 'Counted from 1.' })
  number!: number;

  @Field(() => String)
  text!: string;
}

@ObjectType('SourceDocument', { description: 'A document figures are taken from, unaltered.' })
export class SourceDocumentType {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => LocalizedTextType)
  title!: LocalizedTextType;

  @Field(() => LocalizedTextType)
  publisher!: LocalizedTextType;

  @Field(() => Int, { nullable: true, description: 'Fiscal year it reports on.' })
  fiscalYear!: number | null;

  @Field(() => LocalizedTextType, { description: 'What the document calls itself (概要速報 …).' })
  status!: LocalizedTextType;

  @Field(() => [SourceLineType])
  lines!: SourceLineType[];
}

export function toSourceDocument(row: DocumentText): SourceDocumentType {
  return {
    code: row.code,
    title: { ja: row.titleJa, en: row.titleEn },
    publisher: { ja: row.publisherJa, en: row.publisherEn },
    status: { ja: row.statusJa, en: row.statusEn },
    fiscalYear: row.fiscalYear,
    lines: row.body.split(/\r?\n/).map((text, index) => ({ number: index + 1, text })),
  };
}
