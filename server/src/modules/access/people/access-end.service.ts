import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { WriteTx } from '../../../platform/database/database.js';
import { AuditService } from '../../audit/index.js';
import { LoginService } from '../sign-in/login.service.js';
import { TokenRepository } from '../tokens/token.repository.js';
import { InvitationRepository } from './invitation.repository.js';

/** What a person, whose rights change, still holds in the hand: sign-ins, links to a password, tokens made for programs. */
@Injectable()
export class AccessEndService {
  constructor(
    private readonly logins: LoginService,
    private readonly invitations: InvitationRepository,
    private readonly tokens: TokenRepository,
    private readonly audit: AuditService,
  ) {}

  /** The rights of a person changed: their sign-ins end, and a link made before is no key to what they may do now. */
  async rightsChanged(
    tx: WriteTx,
    context: RequestContext,
    { id, email }: { readonly id: string; readonly email: string },
  ): Promise<void> {
    await this.invitations.remove(tx, id);
    await this.logins.endAll(tx, context, { userId: id, subject: email, except: null });
  }

  /** Somebody administers no longer what they did: the links and tokens they made go. */
  async chargeEnded(
    tx: WriteTx,
    context: RequestContext,
    { id }: { readonly id: string },
  ): Promise<void> {
    await this.invitations.removeMadeBy(tx, id);
    for (const { name, node } of await this.tokens.revokeMadeBy(tx, id, context.now)) {
      await this.audit.record(tx, context, { action: 'TOKEN_REVOKED', node, subject: name });
    }
  }
}
