import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  NetworkCodeEntity,
  NetworkNameEntity,
  OrgUnitEntity,
  OrgUnitGroupEntity,
  OrgUnitGroupMemberEntity,
} from './network.entity.js';
import { NetworkRepository } from './network.repository.js';
import { NetworkResolver } from './network.resolver.js';
import { NetworkService } from './network.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      NetworkCodeEntity,
      NetworkNameEntity,
      OrgUnitEntity,
      OrgUnitGroupEntity,
      OrgUnitGroupMemberEntity,
    ]),
  ],
  providers: [NetworkRepository, NetworkService, NetworkResolver],
  exports: [NetworkService],
})
export class NetworkModule {}
