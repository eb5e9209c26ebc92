/**
 * Watches a process from beside it, because its work leaves no time for anything else: it ends when it takes more memory
 * than it may, or when whoever started it is gone.
 */
import { workerData } from 'node:worker_threads';

const LOOK_EVERY = 200;
const MEGABYTE = 1024 * 1024;

const { parent, megabytes } = workerData as { parent: number; megabytes: number };

setInterval(() => {
  const tooMuch = process.memoryUsage.rss() > megabytes * MEGABYTE;
  if (tooMuch || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, LOOK_EVERY);
