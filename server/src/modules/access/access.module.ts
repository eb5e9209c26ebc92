import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IDENTIFY } from '../../platform/context/identity.js';
import { AuditModule } from '../audit/index.js';
import { NetworkModule } from '../network/index.js';
import {
  AppUserEntity,
  InvitationEntity,
  LoginEntity,
  MachineTokenEntity,
  PublicationEntity,
  RoleAssignmentEntity,
  SignInTryEntity,
} from './access.entity.js';
import { DemoRepository } from './demo/demo.repository.js';
import { DemoSetupService } from './demo/demo-setup.service.js';
import { DemoService } from './demo/demo.service.js';
import { AccessEndService } from './people/access-end.service.js';
import { AccountResolver } from './people/account.resolver.js';
import { AccountStopService } from './people/account-stop.service.js';
import { ColleagueRepository } from './people/colleague.repository.js';
import { ColleagueService } from './people/colleague.service.js';
import { InvitationRepository } from './people/invitation.repository.js';
import { InvitationService } from './people/invitation.service.js';
import { MeService } from './people/me.service.js';
import { ReachRepository } from './people/reach.repository.js';
import { ReachService } from './people/reach.service.js';
import { RoleService } from './people/role.service.js';
import { UserLookupService } from './people/user-lookup.service.js';
import { UserRepository } from './people/user.repository.js';
import { UserResolver } from './people/user.resolver.js';
import { UserService } from './people/user.service.js';
import { PublicationRepository } from './publication/publication.repository.js';
import { PublicationResolver } from './publication/publication.resolver.js';
import { PublicationService } from './publication/publication.service.js';
import { IdentifyService } from './roles/identify.service.js';
import { IdentityRepository } from './roles/identity.repository.js';
import { LoginRepository } from './sign-in/login.repository.js';
import { LoginService } from './sign-in/login.service.js';
import { OwnPasswordService } from './sign-in/own-password.service.js';
import { SessionService } from './sign-in/session.service.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { TriesRepository } from './sign-in/tries.repository.js';
import { TokenRepository } from './tokens/token.repository.js';
import { TokenResolver } from './tokens/token.resolver.js';
import { TokenService } from './tokens/token.service.js';
import { TrailResolver } from './trail/trail.resolver.js';
import { TrailService } from './trail/trail.service.js';

const ROLES_AND_SIGN_IN = [
  IdentityRepository,
  IdentifyService,
  LoginRepository,
  LoginService,
  TriesRepository,
  SignInService,
  OwnPasswordService,
  SessionService,
  SignInResolver,
];

const PEOPLE = [
  UserRepository,
  UserLookupService,
  ColleagueRepository,
  ColleagueService,
  ReachRepository,
  ReachService,
  UserService,
  AccessEndService,
  RoleService,
  AccountStopService,
  InvitationRepository,
  InvitationService,
  MeService,
  AccountResolver,
  UserResolver,
];

const TOKENS = [TokenRepository, TokenService, TokenResolver];
const PUBLICATION = [PublicationRepository, PublicationService, PublicationResolver];
const TRAIL = [TrailService, TrailResolver];
const DEMO = [DemoRepository, DemoService, DemoSetupService];

/** Global for one thing: the guard before every operation asks it who calls. */
@Global()
@Module({
  imports: [
    AuditModule,
    NetworkModule,
    TypeOrmModule.forFeature([
      AppUserEntity,
      RoleAssignmentEntity,
      LoginEntity,
      InvitationEntity,
      MachineTokenEntity,
      SignInTryEntity,
      PublicationEntity,
    ]),
  ],
  providers: [
    ...ROLES_AND_SIGN_IN,
    ...PEOPLE,
    ...TOKENS,
    ...PUBLICATION,
    ...TRAIL,
    ...DEMO,
    { provide: IDENTIFY, useExisting: IdentifyService },
  ],
  exports: [IDENTIFY, ColleagueService, ReachService, UserService, TokenService, DemoSetupService],
})
export class AccessModule {}
