export { AccessModule } from './access.module.js';
export { DemoSetupService } from './demo/demo-setup.service.js';
export { ColleagueService } from './people/colleague.service.js';
export { toName } from './people/name.js';
export type { Colleague } from './people/colleague.js';
export { ReachService } from './people/reach.service.js';
export { UserService } from './people/user.service.js';
export { isRole } from './roles/role.js';
export { TokenService } from './tokens/token.service.js';
