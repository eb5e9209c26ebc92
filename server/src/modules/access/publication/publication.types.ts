import { Field, ObjectType } from '@nestjs/graphql';
import { UnitRefType } from '../../network/index.js';
import { type Page, PAGES } from '../roles/role.types.js';

@ObjectType('Publication', { description: 'What a unit or group shows to everybody, unsigned.' })
export class PublicationType {
  @Field(() => UnitRefType, { description: 'With everything below it.' })
  unit!: UnitRefType;

  @Field(() => [PAGES])
  pages!: Page[];

  @Field(() => String, { description: 'Last change; ISO 8601, UTC.' })
  publishedAt!: string;

  @Field(() => String, { description: 'By whom: the name at that time.' })
  publishedBy!: string;
}
