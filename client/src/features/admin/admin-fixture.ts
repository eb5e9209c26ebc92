import type { MeFieldsFragment } from '../../shared/graphql/generated/graphql';
import { aMe, aPerson } from '../../shared/testing/session-builders';

/** Somebody who may do everything everywhere. */
export function anAdministrator(): { me: MeFieldsFragment } {
  const everywhere = { unit: null, from: null, to: null, active: true };
  const roles = [{ role: 'ADMINISTRATOR' as const, ...everywhere }];
  return {
    me: aMe({
      person: aPerson({ roles }),
      permissions: [
        'MANAGE_USERS',
        'MANAGE_NETWORK',
        'MANAGE_CALENDARS',
        'PUBLISH',
        'READ_AUDIT',
        'OWN_ACCOUNT',
      ],
    }),
  };
}

/** An answer that says no. */
export function aRefusal(code: string, message: string, next: string) {
  const inBoth = (text: string) => ({ ja: text, en: text });
  const extensions = { code, message: inBoth(message), next: inBoth(next), requestId: 'r-9' };
  return { errors: [{ extensions }] };
}
