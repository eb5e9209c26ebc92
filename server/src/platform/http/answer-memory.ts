import type { Identity } from '../context/identity.js';
import { Recent } from '../memory/recent.js';

/** An answer as it was sent. */
export interface SentAnswer {
  readonly contentType: string;
  readonly bytes: Buffer;
}

interface Remembered extends SentAnswer {
  readonly snapshot: string;
  readonly today: string;
}

const MB = 1024 * 1024;
const MOST_BYTES = 32 * MB;
/** What an entry takes beside its bytes. */
const ENTRY_BYTES = 1_024;
const QUESTIONS = 20_000;

/**
 * Answers of unchanged data. One is found again by its question, by everything that decides what the caller may see,
 * and only while caller and data were looked up from the very snapshot and on the day it was made.
 *
 * The snapshot is the one the caller was looked up from, before the answer was made. Snapshots follow each other and
 * none comes back: if a later look-up sees the same one, it was there all the time, so also when the answer was made.
 * An answer made after something was committed in between stays under a name that nobody will see again.
 */
export class AnswerMemory {
  private readonly answers = new Recent<Remembered>(
    MOST_BYTES,
    ({ bytes }) => bytes.length + ENTRY_BYTES,
  );
  private readonly questions = new Recent<true>(QUESTIONS);

  /** Whether the question was answered to anybody: else it needs no look-up before it is answered. */
  mayKnow(question: string): boolean {
    return this.questions.get(question) ?? false;
  }

  find(question: string, { reach, moment }: Identity): SentAnswer | null {
    const found = this.answers.get(`${question} ${reach}`);
    if (!found || found.snapshot !== moment.snapshot || found.today !== moment.today) return null;
    return found;
  }

  keep(question: string, { reach, moment }: Identity, answer: SentAnswer): void {
    const { snapshot, today } = moment;
    if (snapshot === null) return;
    this.questions.set(question, true);
    this.answers.set(`${question} ${reach}`, { ...answer, snapshot, today });
  }
}
