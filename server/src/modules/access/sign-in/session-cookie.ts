import type { FastifyReply, FastifyRequest } from 'fastify';

/** The prefix makes browsers refuse the cookie from any other host, path or without TLS. */
const nameOf = (secure: boolean): string => (secure ? '__Host-musubi' : 'musubi');

/** Ends with the browser; the server ends it earlier. */
const options = (secure: boolean) =>
  ({ path: '/', httpOnly: true, sameSite: 'strict', secure }) as const;

/** The secret of the sign-in, as the browser keeps it. */
export class SessionCookie {
  constructor(
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
    private readonly secure: boolean,
  ) {}

  read(): string | null {
    return this.request.cookies[nameOf(this.secure)] ?? null;
  }

  set(secret: string): void {
    void this.reply.setCookie(nameOf(this.secure), secret, options(this.secure));
  }

  clear(): void {
    void this.reply.clearCookie(nameOf(this.secure), options(this.secure));
  }
}
