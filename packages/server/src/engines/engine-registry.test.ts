import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngineRegistry, type EngineSelection } from './engine-registry.ts';
import type { Availability, SpeechEngine } from './speech-engine.ts';

const available: Availability = { state: 'available' };
const full: Availability = { state: 'at_capacity', message: 'all in use', retryAfterMs: 5_000 };
const missing: Availability = { state: 'unavailable', message: 'install it' };

function engine(
  name: string,
  availability: Availability = available,
  { languages = ['en-US'], explicitOnly = false, isBilled = false } = {},
): SpeechEngine & { isClosed: boolean } {
  const made = {
    name,
    capabilities: {
      sampleRateHz: 16_000,
      languages,
      partials: true,
      speakerLabels: false,
      vocabulary: false,
      namedVocabulary: false,
      channels: 1 as const,
      explicitOnly,
      ...(isBilled ? { isBilled: true as const } : {}),
    },
    isClosed: false,
    availability: () => Promise.resolve(availability),
    transcribe: () => {
      throw new Error('not asked for here');
    },
    close: () => {
      made.isClosed = true;
      return Promise.resolve();
    },
  };
  return made;
}

const chosen = (selection: EngineSelection): string =>
  selection.outcome === 'selected' ? selection.engine.name : selection.outcome;

const cases: readonly (readonly [
  title: string,
  engines: readonly SpeechEngine[],
  name: string,
  language: string,
  result: string,
])[] = [
  ['the first available', [engine('a'), engine('b')], 'auto', 'en-US', 'a'],
  ['the next when the first is missing', [engine('a', missing), engine('b')], 'auto', 'en-US', 'b'],
  ['the next when the first is full', [engine('a', full), engine('b')], 'auto', 'en-US', 'b'],
  [
    'never an engine for those who name it',
    [engine('a', available, { explicitOnly: true })],
    'auto',
    'en-US',
    'unavailable',
  ],
  ['that one when it is named', [engine('a', available, { explicitOnly: true })], 'a', 'en-US', 'a'],
  ['full rather than missing', [engine('a', missing), engine('b', full)], 'auto', 'en-US', 'at_capacity'],
  [
    'missing rather than a strange language',
    [engine('a', available, { languages: ['de-DE'] }), engine('b', missing)],
    'auto',
    'en-US',
    'unavailable',
  ],
  [
    'one that knows the language',
    [engine('a'), engine('b', available, { languages: ['de-DE'] })],
    'auto',
    'de-DE',
    'b',
  ],
  ['nobody knows the language', [engine('a')], 'auto', 'fr-FR', 'language_unsupported'],
  ['the named one does not know it', [engine('a')], 'a', 'fr-FR', 'language_unsupported'],
  ['the tag in another case', [engine('a')], 'auto', 'EN-us', 'a'],
  ['a name nobody has', [engine('a')], 'whisper', 'en-US', 'not_found'],
  [
    'the named one is missing, others are not asked',
    [engine('a'), engine('b', missing)],
    'b',
    'en-US',
    'unavailable',
  ],
  ['no engines', [], 'auto', 'en-US', 'unavailable'],
];

for (const [title, engines, name, language, result] of cases) {
  test(`${name} for ${language}, ${title}: ${result}`, async () => {
    assert.equal(chosen(await createEngineRegistry(engines).select(name, language)), result);
  });
}

test('the tag is given back as the engine spells it', async () => {
  const selection = await createEngineRegistry([engine('a')]).select('auto', 'en-us');
  assert.equal(selection.outcome === 'selected' && selection.language, 'en-US');
});

test('a refusal names the engines there are', async () => {
  const selection = await createEngineRegistry([engine('a'), engine('b')]).select('c', 'en-US');
  assert.deepEqual(selection, {
    outcome: 'not_found',
    message: 'There is no engine "c": use auto or one of a, b.',
    names: ['a', 'b'],
  });
});

test('the list keeps the order and tells each state', async () => {
  const registry = createEngineRegistry([engine('a', full), engine('b', available, { explicitOnly: true })]);
  assert.deepEqual(await registry.list(), [
    { name: 'a', explicitOnly: false, availability: full },
    { name: 'b', explicitOnly: true, availability: available },
  ]);
});

test('engines are had by name, and strangers are not', () => {
  const a = engine('a');
  const registry = createEngineRegistry([a]);
  assert.equal(registry.get('a'), a);
  assert.throws(() => registry.get('b'), RangeError);
});

test('two of a name, or one called auto, are refused', () => {
  assert.throws(() => createEngineRegistry([engine('a'), engine('a')]), TypeError);
  assert.throws(() => createEngineRegistry([engine('auto')]), TypeError);
});

test('closing closes all', async () => {
  const engines = [engine('a'), engine('b', missing)];
  await createEngineRegistry(engines).close();
  assert.deepEqual(
    engines.map(({ isClosed }) => isClosed),
    [true, true],
  );
});

const billed = () => engine('paid', available, { isBilled: true });

test('at the cap of the day, sessions go to an engine that costs nothing, or are refused', async () => {
  const atCap = (what: 'spare' | 'refuse') =>
    createEngineRegistry([billed(), engine('free')], { cappedForMs: () => 3_600_000, atCap: what });
  for (const name of ['auto', 'paid']) {
    const spared = await atCap('spare').select(name, 'en-US');
    assert.ok(spared.outcome === 'selected' && spared.engine.name === 'free' && spared.isSparing === true);
    const refused = await atCap('refuse').select(name, 'en-US');
    assert.ok(refused.outcome === 'cost_capped' && refused.retryAfterMs === 3_600_000);
  }
  const free = await atCap('refuse').select('free', 'en-US');
  assert.ok(free.outcome === 'selected' && free.isSparing === undefined);
  const alone = createEngineRegistry([billed()], { cappedForMs: () => 1000, atCap: 'spare' });
  assert.equal((await alone.select('auto', 'en-US')).outcome, 'cost_capped');
});

test('below the cap an engine that costs money is like any other', async () => {
  const registry = createEngineRegistry([billed(), engine('free')], {
    cappedForMs: () => undefined,
    atCap: 'refuse',
  });
  assert.equal(chosen(await registry.select('auto', 'en-US')), 'paid');
});

test('the engine after one that fails is the next in the order, never one before it', async () => {
  const registry = createEngineRegistry([
    engine('a'),
    engine('b'),
    engine('c', missing),
    engine('d', available, { explicitOnly: true }),
    engine('e'),
  ]);
  assert.equal(chosen(await registry.selectAfter('a', 'en-US')), 'b');
  assert.equal(chosen(await registry.selectAfter('b', 'en-US')), 'e');
  assert.equal(chosen(await registry.selectAfter('e', 'en-US')), 'unavailable');
});

test('auto says which engine it passed over, when somebody has set that one up', async () => {
  const selectionOver = async (availability: Availability) =>
    createEngineRegistry([engine('a', availability), engine('b')]).select('auto', 'en-US');
  const missed = await selectionOver(missing);
  assert.ok(missed.outcome === 'selected');
  assert.deepEqual(missed.passedOver, { name: 'a', message: 'install it' });
  const busy = await selectionOver(full);
  assert.ok(busy.outcome === 'selected' && busy.passedOver?.name === 'a');
  const unset = await selectionOver({ state: 'unavailable', message: 'no credentials', isSetUp: false });
  assert.ok(unset.outcome === 'selected' && unset.passedOver === undefined);
});

test('where auto has none, it says what the engine lacks that somebody has set up', async () => {
  const unset: Availability = { state: 'unavailable', message: 'no credentials', isSetUp: false };
  const registry = createEngineRegistry([engine('a', unset), engine('b', missing)]);
  const none = await registry.select('auto', 'en-US');
  assert.ok(none.outcome === 'unavailable' && none.message === 'install it');
  const onlyUnset = await createEngineRegistry([engine('a', unset)]).select('auto', 'en-US');
  assert.ok(onlyUnset.outcome === 'unavailable' && onlyUnset.message === 'no credentials');
});
