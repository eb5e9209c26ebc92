import type { ErrorCode, ErrorParams } from '../../../platform/errors/domain-error.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { HowToRead } from '../batches/how-to-read.js';
import type { ImportRequest } from '../ingest.service.js';
import type { Progress } from '../log-file.service.js';
import type { ImportReport } from '../report/import-report.js';

/** What is done with a long file, in a process of its own. */
export type LongTask =
  /** Read and stored, or only read, at once; the answer is its report. */
  | {
      readonly kind: 'IMPORT';
      readonly context: RequestContext;
      readonly path: string;
      readonly request: Omit<ImportRequest, 'file' | 'onProgress'>;
    }
  /** A batch that is to be looked at. */
  | {
      readonly kind: 'READ';
      readonly context: RequestContext;
      readonly id: string;
      readonly how: HowToRead;
      readonly isFirst: boolean;
    }
  /** A batch that is to be stored. */
  | {
      readonly kind: 'STORE';
      readonly context: RequestContext;
      readonly id: string;
      readonly goodRowsOnly: boolean;
    };

/** What a worker is told. */
export interface WorkerOrder {
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly root: string;
  readonly logLevel: string;
  readonly task: LongTask;
}

/** What a worker tells. */
export type WorkerMessage =
  | { readonly kind: 'PROGRESS'; readonly progress: Progress }
  | { readonly kind: 'DONE'; readonly report: ImportReport | null }
  | {
      readonly kind: 'FAILED';
      /** null: nothing that was expected. */
      readonly error: {
        readonly kind: string;
        readonly code: ErrorCode;
        readonly params: ErrorParams;
      } | null;
    };
