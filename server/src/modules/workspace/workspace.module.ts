import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/index.js';
import { NetworkModule } from '../network/index.js';
import { AnnotationEntity } from './annotations/annotation.entity.js';
import { AnnotationRepository } from './annotations/annotation.repository.js';
import { AnnotationResolver } from './annotations/annotation.resolver.js';
import { AnnotationService } from './annotations/annotation.service.js';
import { OpeningViewEntity, SavedViewEntity } from './views/saved-view.entity.js';
import { SavedViewRepository } from './views/saved-view.repository.js';
import { SavedViewResolver } from './views/saved-view.resolver.js';
import { SavedViewService } from './views/saved-view.service.js';

/** What people add around the numbers: remarks at a time span, pages kept under a name, what opens first. */
@Module({
  imports: [
    TypeOrmModule.forFeature([AnnotationEntity, SavedViewEntity, OpeningViewEntity]),
    AuditModule,
    NetworkModule,
  ],
  providers: [
    AnnotationRepository,
    AnnotationService,
    AnnotationResolver,
    SavedViewRepository,
    SavedViewService,
    SavedViewResolver,
  ],
})
export class WorkspaceModule {}
