import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { isEverything } from '../../../platform/context/scope.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, invalid } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/index.js';
import { type Directory, NetworkService, toUnitRef } from '../../network/index.js';
import { toName } from '../people/name.js';
import { toNode } from '../roles/to-node.js';
import type { Role } from '../roles/role.js';
import { hashOf, newMachineSecret } from '../sign-in/secrets.js';
import { TokenRepository, type TokenRow } from './token.repository.js';
import type { MachineTokenType, NewMachineTokenType } from './token.types.js';

const DAY = 86_400_000;
const MOST_DAYS = 366;

export interface TokenAsked {
  readonly name: string;
  readonly role: Role;
  readonly unit: string | null;
  readonly mayWrite: boolean;
  readonly days: number;
}

/** Keys for programs: read-only unless said, within a unit, and not for ever. */
@Injectable()
export class TokenService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly tokens: TokenRepository,
    private readonly audit: AuditService,
  ) {}

  list(context: RequestContext): Promise<MachineTokenType[]> {
    return this.database.read(async (tx) => {
      const directory = await this.network.inCharge(tx, context.scope);
      const rows = await this.tokens.list(tx, context.now);
      return rows.filter(inSight(context, directory)).map((row) => toType(row, directory));
    });
  }

  /** @throws UNKNOWN_UNIT, NAME_INVALID, OUT_OF_RANGE, TOKEN_NAME_TAKEN */
  create(context: RequestContext, asked: TokenAsked): Promise<NewMachineTokenType> {
    const { days } = asked;
    const name = toName(asked.name, 100);
    if (days < 1 || days > MOST_DAYS) {
      throw invalid('OUT_OF_RANGE', { what: 'days', given: days, min: 1, max: MOST_DAYS });
    }
    const secret = newMachineSecret();
    return this.database.write(async (tx) => {
      const directory = await this.network.inCharge(tx, context.scope);
      const node = toNode(directory, context.scope, asked.unit);
      const { role, mayWrite } = asked;
      const { now: at, actor } = context;
      const expiresAt = new Date(at.getTime() + days * DAY);
      const createdBy = actor.kind === 'PERSON' ? actor.id : null;
      const token = { name, secretHash: hashOf(secret), role, node, mayWrite, createdBy };
      const isNew = await this.tokens.insert(tx, { ...token, at, expiresAt });
      if (!isNew) throw new DomainError('conflict', 'TOKEN_NAME_TAKEN', { name });
      await this.audit.record(tx, context, {
        action: 'TOKEN_CREATED',
        node,
        subject: name,
        changes: [
          { field: 'role', before: null, after: role },
          { field: 'mayWrite', before: null, after: String(mayWrite) },
          { field: 'days', before: null, after: String(days) },
        ],
      });
      const row = await this.tokens.byName(tx, name, at);
      if (!row) throw new Error('The token just made is not there');
      return { machineToken: toType(row, directory), secret };
    });
  }

  /** @throws NOT_FOUND */
  revoke(context: RequestContext, name: string): Promise<MachineTokenType> {
    return this.database.write(async (tx) => {
      const directory = await this.network.inCharge(tx, context.scope);
      const row = await this.tokens.byName(tx, name, context.now);
      if (!row || !inSight(context, directory)(row)) {
        throw new DomainError('notFound', 'NOT_FOUND', { code: name });
      }
      if (row.state !== 'REVOKED') {
        await this.tokens.revoke(tx, name, context.now);
        const note = { action: 'TOKEN_REVOKED', node: row.node, subject: name } as const;
        await this.audit.record(tx, context, note);
      }
      return toType({ ...row, state: 'REVOKED' }, directory);
    });
  }
}

/** A token for everywhere is the affair of those who administer everything. */
const inSight =
  ({ scope }: RequestContext, directory: Directory) =>
  ({ node }: TokenRow): boolean =>
    node === null ? isEverything(scope) : directory.find(node) !== null;

function toType({ node, ...rest }: TokenRow, directory: Directory): MachineTokenType {
  const found = node === null ? null : directory.find(node);
  return { ...rest, unit: found && toUnitRef(found) };
}
