import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import type { ClaimKind, Comparison } from '../judging/claim-kinds.js';
import type { ClaimVerdict } from '../judging/judgement.js';
import type { ClaimLink, Reading } from './claim.js';
import { ClaimComparisonEnum, ClaimKindEnum, ClaimVerdictEnum } from './claim.types.js';

@InputType({ description: 'The series a sentence speaks of.' })
class ClaimLinkInput {
  @Field(() => String, { description: 'Code of the metric.' })
  metric!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of a disaggregation; none: the metric as a whole.',
  })
  disaggregation?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of an option; none: no option is what the sentence speaks of.',
  })
  option?: string | null;

  @Field(() => ClaimComparisonEnum)
  comparison!: Comparison;
}

@ArgsType()
export class ClaimsArgs {
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of units and groups, with all below them; none: all in reach.',
  })
  units?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only those of this document.' })
  document?: string | null;

  @Field(() => Int, { nullable: true, description: 'Only those about this fiscal year.' })
  fiscalYear?: number | null;
}

@ArgsType()
class ReadingArgs {
  @Field(() => Int, { description: 'The fiscal year it speaks of.' })
  fiscalYear!: number;

  @Field(() => ClaimKindEnum)
  kind!: ClaimKind;

  @Field(() => ClaimLinkInput, { nullable: true, description: 'None: not linked yet.' })
  link?: ClaimLinkInput | null;
}

@ArgsType()
export class AddClaimArgs extends ReadingArgs {
  @Field(() => String, { description: 'Code of the document.' })
  document!: string;

  @Field(() => Int, { description: 'Line in the document, from 1.' })
  line!: number;

  @Field(() => String, { description: 'The words as printed in that line.' })
  sentence!: string;

  @Field(() => String, { description: 'Code of the unit it speaks of.' })
  unit!: string;
}

@ArgsType()
export class LinkClaimArgs extends ReadingArgs {
  @Field(() => String)
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
}

@ArgsType()
export class ConfirmClaimArgs {
  @Field(() => String)
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => ClaimVerdictEnum, {
    nullable: true,
    description: 'What the caller concludes; it need not be what was computed. None: taken back.',
  })
  verdict?: ClaimVerdict | null;

  @Field(() => String, { defaultValue: '', description: 'At most 1,000 characters, in lines.' })
  note!: string;
}

export function toReading({ fiscalYear, kind, link }: ReadingArgs): Reading {
  return { fiscalYear, kind, link: link ? toLink(link) : null };
}

function toLink({
  metric,
  disaggregation = null,
  option = null,
  comparison,
}: ClaimLinkInput): ClaimLink {
  return { metric, breakdown: disaggregation, option, comparison };
}
