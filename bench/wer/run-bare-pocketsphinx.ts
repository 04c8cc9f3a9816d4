import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { BareReport, BareRequest } from './bare-pocketsphinx.ts';

/**
 * Runs `bare-pocketsphinx.ts` in a process of its own.
 * @throws {Error} when the process ends without a report; the library ends it when a model is broken.
 */
export function runBarePocketsphinx(request: BareRequest): Promise<BareReport> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-pocketsphinx.ts')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let report = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (report += chunk));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve(JSON.parse(report) as BareReport);
      else
        reject(
          new Error(
            `the bare recogniser ended with ${signal ?? code}; try clarity doctor, or build the model again`,
          ),
        );
    });
    child.stdin.end(JSON.stringify(request));
  });
}
