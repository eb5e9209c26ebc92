import { pino, type Logger } from 'pino';

let logger: Logger = pino({ level: 'info' }, pino.destination(2));

/** Sets the level once the configuration is known. */
export function setLogLevel(level: string): void {
  logger = pino({ level }, pino.destination(2));
}

export const logLevel = (): string => logger.level;

/** JSON lines on standard error; no personal data, no file contents. */
export const log = {
  info: (details: object, message: string): void => logger.info(details, message),
  warn: (details: object, message: string): void => logger.warn(details, message),
  error: (details: object, message: string): void => logger.error(details, message),
};
