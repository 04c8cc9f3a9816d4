/** What a page loads: small, and nothing of Node in it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';

const sizeLimitBytes = 15_000;

async function bundle(entry: string) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  assert.ok(output !== undefined);
  return {
    bytes: output.contents,
    imports: Object.values(metafile.inputs).flatMap(({ imports }) => imports),
  };
}

test('the SDK is under 15 kB gzipped, and imports nothing of Node', async (t) => {
  const { bytes, imports } = await bundle('../src/index.ts');
  const gzipped = gzipSync(bytes, { level: 9 }).length;
  t.diagnostic(`${bytes.length} bytes minified, ${gzipped} gzipped`);
  assert.ok(gzipped < sizeLimitBytes, `${gzipped} bytes`);
  assert.deepEqual(
    imports.filter(({ external }) => external),
    [],
  );
  assert.doesNotMatch(new TextDecoder().decode(bytes), /node:|require\(/);
});

test('the worklet stands alone', async () => {
  const { imports } = await bundle('../worklet/pcm-worklet.js');
  assert.deepEqual(imports, []);
});
