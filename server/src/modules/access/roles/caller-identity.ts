import { createHash } from 'node:crypto';
import type { Identity, Moment } from '../../../platform/context/identity.js';
import { PERMISSIONS, type Permission } from '../../../platform/context/permission.js';
import type { Actor } from '../../../platform/context/request-context.js';
import type { Grant, Scope } from '../../../platform/context/scope.js';
import { type Page, PAGE_REACH, PAGES, type PublishedPage } from './page.js';
import { MACHINE_PERMISSIONS, type Role, ROLE_PERMISSIONS } from './role.js';

export interface IdentityFacts {
  readonly actor: Actor;
  readonly mayWrite: boolean;
  /** Roles in force today, each with its unit or group; null: everywhere. */
  readonly roles: readonly { readonly role: Role; readonly node: string | null }[];
  readonly published: readonly PublishedPage[];
  /** The sign-in the request came with. */
  readonly loginHash: string | null;
  readonly moment: Moment;
}

const ALL_PAGES = Object.keys(PAGES) as Page[];

/** Roles, published pages and the kind of caller, turned into what each permission reaches. */
export class CallerIdentity implements Identity {
  readonly actor: Actor;
  readonly mayWrite: boolean;
  readonly loginHash: string | null;
  readonly reach: string;
  readonly moment: Moment;
  private readonly scopes = new Map<Permission, Scope>();

  constructor(private readonly facts: IdentityFacts) {
    this.actor = facts.actor;
    this.mayWrite = facts.mayWrite;
    this.loginHash = facts.loginHash;
    this.reach = reachOf(facts);
    this.moment = facts.moment;
  }

  scopeOf(permission: Permission): Scope {
    const known = this.scopes.get(permission) ?? { grants: this.grantsFor(permission) };
    this.scopes.set(permission, known);
    return known;
  }

  permissions(): Permission[] {
    return (Object.keys(PERMISSIONS) as Permission[]).filter(
      (permission) => this.scopeOf(permission).grants.length > 0,
    );
  }

  /** The pages there is something to read on. */
  pages(): Page[] {
    const mayRead = this.facts.roles.some(({ role }) => this.holds(role, 'READ_FIGURES'));
    const published = new Set(this.facts.published.map(({ page }) => page));
    return mayRead ? ALL_PAGES : ALL_PAGES.filter((page) => published.has(page));
  }

  private grantsFor(permission: Permission): Grant[] {
    if (permission === 'OWN_ACCOUNT') return this.ownAccount();
    const own = this.facts.roles
      .filter(({ role }) => this.holds(role, permission))
      .map(({ node }) => ({ node, subjects: null, isPublic: false }));
    const open = this.facts.published
      .filter(({ page }) => PAGE_REACH[page].permissions.includes(permission))
      .map(({ node, page }) => ({ node, subjects: PAGE_REACH[page].subjects, isPublic: true }));
    return [...own, ...open];
  }

  /** Everyone who signed in has an account, with or without a role; it is about nobody's figures. */
  private ownAccount(): Grant[] {
    if (this.actor.kind !== 'PERSON') return [];
    return [{ node: '', subjects: [], isPublic: false }];
  }

  private holds(role: Role, permission: Permission): boolean {
    const isMachine = this.actor.kind === 'MACHINE';
    if (isMachine && !MACHINE_PERMISSIONS.includes(permission)) return false;
    return ROLE_PERMISSIONS[role].includes(permission);
  }
}

/** All that scopes are made from; what they are made with is the same for everybody. */
function reachOf({ actor, mayWrite, roles, published }: IdentityFacts): string {
  const facts = JSON.stringify([actor.kind, mayWrite, roles, published]);
  return createHash('sha256').update(facts).digest('base64url');
}
