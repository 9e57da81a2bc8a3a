import { Worker } from 'node:worker_threads'

/** Starts a thread with a program that the package ships. The single executable has another such function, since its files are inside it. */
export function startThread(entry: URL, workerData: unknown): Worker {
  return new Worker(entry, { workerData })
}
