import { Args, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/access.guard.js';
import { Allow } from '../../platform/context/allow.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { DocumentService } from './document.service.js';
import { SourceDocumentType, toSourceDocument } from './records.types.js';

@Resolver(() => SourceDocumentType)
export class RecordsResolver {
  constructor(private readonly documents: DocumentService) {}

  @Allow('READ_SOURCES')
  @Query(() => SourceDocumentType, {
    description: 'The text of a source document. Error: NOT_FOUND.',
  })
  async sourceDocument(
    @Ctx() context: RequestContext,
    @Args('code', { type: () => String }) code: string,
  ): Promise<SourceDocumentType> {
    return toSourceDocument(await this.documents.get(context, code));
  }
}
