/** The mail server of an installation, and as whom it sends. */
export interface MailConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte: smtps:// */
  readonly secure: boolean;
  /** Nothing is sent before the connection is encrypted: smtp://…?tls=required */
  readonly requireTls: boolean;
  /** Empty: without signing in. */
  readonly user: string;
  readonly password: string;
  /** The address e-mails come from. */
  readonly from: string;
}

const PORTS: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };

/** null: not an address of a mail server. */
export function readMailServer(address: string): Omit<MailConfig, 'from'> | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const usual = PORTS[url.protocol];
  const { hostname, port, pathname, search, hash } = url;
  const isKnown = search === '' || (search === '?tls=required' && url.protocol === 'smtp:');
  if (usual === undefined || hostname === '' || !isKnown || hash !== '') return null;
  if (pathname !== '' && pathname !== '/') return null;
  try {
    return {
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? usual : Number(port),
      secure: url.protocol === 'smtps:',
      requireTls: search !== '',
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
    };
  } catch {
    return null;
  }
}

const ADDRESS = /^[^\s@\p{C}<>",;:]+@[^\s@\p{C}<>",;:]+$/u;

export const isMailAddress = (text: string): boolean => ADDRESS.test(text);
