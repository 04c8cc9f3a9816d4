/** Every row of the protocol's tables has a dialogue over a real socket, in which it is seen. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { writeScript } from '../support/script.ts';
import { removeData, startServer, type ServerProcess } from '../support/server-process.ts';
import { Stage, type Dialogue } from './dialogue.ts';
import { audioDialogues } from './rows-audio.ts';
import { configDialogues } from './rows-config.ts';
import { drainingDialogues } from './rows-draining.ts';
import { engineDialogues } from './rows-engine.ts';
import { limitDialogues } from './rows-limits.ts';
import { resumeDialogues } from './rows-resume.ts';
import { elsewhere, rows } from './rows.ts';

let server: ServerProcess;
before(async () => {
  server = await startServer({ environment: { CLARITY_SCRIPT: await writeScript(20) } });
});
after(async () => {
  await server.stop();
  await removeData(server);
});

const dialogues: readonly Dialogue[] = [
  ...configDialogues,
  ...audioDialogues,
  ...engineDialogues,
  ...limitDialogues,
  ...resumeDialogues,
  ...drainingDialogues,
];

test('each row of the contract has a dialogue, or a reason why it has none here', () => {
  const shown = new Set<string>(dialogues.flatMap((dialogue) => dialogue.rows));
  assert.deepEqual(
    rows.filter((row) => !shown.has(row) && !elsewhere.has(row)),
    [],
  );
  assert.deepEqual(
    [...shown, ...elsewhere.keys()].filter((row) => !rows.some((known) => known === row)),
    [],
    'rows that the contract does not have',
  );
});

for (const { name, rows: shown, run } of dialogues) {
  test(name, async () => {
    const stage = new Stage(server.socketUrl);
    try {
      await run(stage);
      stage.check();
    } finally {
      await stage.close();
    }
    const unseen = shown.filter((row) => !row.startsWith('invariant') && !stage.seen.has(row));
    assert.deepEqual(unseen, [], 'rows that were not seen on the wire');
  });
}
