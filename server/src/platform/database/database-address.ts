/** Whom an address of PostgreSQL connects as; read the way `pg` reads it. */
export interface DatabaseLogin {
  readonly role: string;
  readonly password: string;
}

/** null: not an address at all. */
export function readLogin(address: string): DatabaseLogin | null {
  // With a socket in `?host=` there is no host after the @, which a URL cannot say.
  const text = address.replace('@/', '@socket/');
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  const { searchParams } = url;
  try {
    return {
      role: searchParams.get('user') || decodeURIComponent(url.username),
      password: searchParams.get('password') || decodeURIComponent(url.password),
    };
  } catch {
    return null;
  }
}
