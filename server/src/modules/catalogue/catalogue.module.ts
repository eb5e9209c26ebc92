import { Module } from '@nestjs/common';
import { CatalogueResolver } from './catalogue.resolver.js';

@Module({ providers: [CatalogueResolver] })
export class CatalogueModule {}
