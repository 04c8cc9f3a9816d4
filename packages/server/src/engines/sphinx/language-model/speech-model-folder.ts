import { resolve } from 'node:path';

/** `packages/server/speech-model/`: templates, slots, medications and pronunciations, as committed. */
export const speechModelFolder = resolve(import.meta.dirname, '../../../../speech-model');

/** `var/` at the repository's root: everything that set-up makes. */
export const generatedFolder = resolve(import.meta.dirname, '../../../../../../var');
