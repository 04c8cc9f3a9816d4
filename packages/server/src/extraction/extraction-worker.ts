/** The thread that reads long texts: one request at a time, from the same lists as the main thread. */
import { parentPort, workerData } from 'node:worker_threads';
import { createExtractor } from '@clarity-care/clinical';
import type { AddedList } from '../terminology/added-list.ts';
import { rowsOfLists } from '../terminology/lexicon-folder.ts';
import { answerTo, type TextRequest } from './text-request.ts';

const extractor = createExtractor(rowsOfLists(workerData as readonly AddedList[]));

// What is thrown ends the thread: whoever started it hears of it.
parentPort?.on('message', (request: TextRequest) => {
  parentPort?.postMessage(answerTo(request, extractor));
});
