import { Args, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/context/public.js';
import { RecordsService } from './records.service.js';
import { SourceDocumentType, toSourceDocument } from './records.types.js';

@Resolver(() => SourceDocumentType)
export class RecordsResolver {
  constructor(private readonly records: RecordsService) {}

  @Public()
  @Query(() => SourceDocumentType, {
    description: 'The text of a source document. Error: NOT_FOUND.',
  })
  async sourceDocument(
    @Args('code', { type: () => String }) code: string,
  ): Promise<SourceDocumentType> {
    return toSourceDocument(await this.records.getDocument(code));
  }
}
