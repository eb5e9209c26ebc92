import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/index.js';
import { ClosureEntity, OpeningHoursEntity, OpeningSpanEntity } from './calendar.entity.js';
import { CalendarRepository } from './calendar.repository.js';
import { CalendarResolver } from './calendar.resolver.js';
import { CalendarService } from './calendar.service.js';
import { NetworkAdminResolver } from './network-admin.resolver.js';
import { NetworkAdminService } from './network-admin.service.js';
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
import { OpenTimeRepository } from './open-time.repository.js';
import { OpenTimeService } from './open-time.service.js';
import { OpenTimeWatch } from './open-time-watch.js';
import { TimeMarkEntity } from './time-mark.entity.js';
import { TimeMarkRepository } from './time-mark.repository.js';
import { TimeMarkService } from './time-mark.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      NetworkCodeEntity,
      NetworkNameEntity,
      OrgUnitEntity,
      OrgUnitGroupEntity,
      OrgUnitGroupMemberEntity,
      OpeningHoursEntity,
      OpeningSpanEntity,
      ClosureEntity,
      TimeMarkEntity,
    ]),
    AuditModule,
  ],
  providers: [
    NetworkRepository,
    NetworkService,
    NetworkResolver,
    NetworkAdminService,
    NetworkAdminResolver,
    CalendarRepository,
    CalendarService,
    CalendarResolver,
    OpenTimeRepository,
    OpenTimeService,
    OpenTimeWatch,
    TimeMarkRepository,
    TimeMarkService,
  ],
  exports: [NetworkService, TimeMarkService, CalendarService, OpenTimeService, OpenTimeWatch],
})
export class NetworkModule {}
