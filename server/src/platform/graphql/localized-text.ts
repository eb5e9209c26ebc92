import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('LocalizedText', { description: 'A text in the two languages of the product.' })
export class LocalizedTextType {
  @Field(() => String, { description: 'Japanese.' })
  ja!: string;

  @Field(() => String, { description: 'English.' })
  en!: string;
}
