import type { Multipart } from '@fastify/multipart';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/injected-config.js';
import { invalid } from '../../../platform/errors/domain-error.js';
import type { FileBytes } from '../reading/file-bytes.js';
import { receiveFile } from './receive-file.js';
import { withWorkFile } from './work-folder.js';

/** Of a log; tables and workbooks are shorter. */
export const MAX_FILE_MB = 300;

/** A browser sends this header to its own origin only; a form of another page can't. */
const WRITE_HEADER = 'x-musubi-request';

const MB = 1024 * 1024;

export interface Upload {
  readonly fileName: string;
  readonly file: FileBytes;
}

/** Files that are sent: at most a piece of a long one is in memory. */
@Injectable()
export class UploadService {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'dataDir'>) {}

  /**
   * Runs work with the file of a request, and where a long one lies.
   * @throws BAD_REQUEST for what another page may have sent, FILE_MISSING, FILE_TOO_LARGE
   */
  receive<Result>(
    request: FastifyRequest,
    work: (upload: Upload, path: string) => Promise<Result>,
    maxMb = MAX_FILE_MB,
  ): Promise<Result> {
    if (request.headers[WRITE_HEADER] === undefined)
      throw invalid('BAD_REQUEST', { detail: `header ${WRITE_HEADER}` });
    return withWorkFile(this.config.dataDir, async (path) =>
      work(await received(request, path, maxMb), path),
    );
  }
}

async function received(request: FastifyRequest, path: string, max: number): Promise<Upload> {
  if (!request.isMultipart()) throw invalid('FILE_MISSING');
  let sent: Extract<Multipart, { type: 'file' }> | undefined;
  let file: FileBytes;
  try {
    sent = await request.file({ limits: { fileSize: max * MB } });
    if (!sent) throw invalid('FILE_MISSING');
    file = await receiveFile(sent.file, path);
  } catch {
    // What was sent broke off, or is not what it says.
    throw invalid('FILE_MISSING');
  }
  if (sent.file.truncated) throw invalid('FILE_TOO_LARGE', { max });
  return { fileName: plainName(sent.filename), file };
}

/** The name as it may be stored and shown. */
function plainName(name: string): string {
  return name.replace(/\p{Cc}/gu, '').slice(0, 200) || 'figures.csv';
}
