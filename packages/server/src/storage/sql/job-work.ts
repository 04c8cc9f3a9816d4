/** Jobs that one process does for all. */
import type { InstanceStore } from '../instance-store.ts';
import { mayTakeJob } from '../job-lease.ts';
import { first, run, type SqlDialect, type StartWork } from './work.ts';

export function claimJob(
  { db, lock }: SqlDialect,
  name: string,
  request: Parameters<InstanceStore['claimJob']>[1],
): StartWork<boolean> {
  const { instanceId, nowMs, everyMs, leaseMs } = request;
  return function* () {
    yield* run(
      db
        .insertInto('jobs')
        .values({ name, instance_id: null, leased_until_ms: null, ended_at_ms: null })
        .onConflict((conflict) => conflict.column('name').doNothing()),
    );
    const job = yield* first(lock(db.selectFrom('jobs').selectAll().where('name', '=', name)));
    if (job === undefined) throw new Error(`job ${name}: deleted while it was claimed`);
    const { instance_id, leased_until_ms, ended_at_ms } = job;
    const state = {
      holder:
        instance_id === null || leased_until_ms === null
          ? undefined
          : { instanceId: instance_id, leasedUntilMs: leased_until_ms },
      endedAtMs: ended_at_ms ?? undefined,
    };
    if (!mayTakeJob(state, { instanceId, nowMs, everyMs })) return false;
    yield* run(
      db
        .updateTable('jobs')
        .set({ instance_id: instanceId, leased_until_ms: nowMs + leaseMs })
        .where('name', '=', name),
    );
    return true;
  };
}

/** Whoever has lost the job meanwhile does not end it. */
export function finishJob(
  { db }: SqlDialect,
  name: string,
  instanceId: string,
  nowMs: number,
): StartWork<void> {
  return () =>
    run(
      db
        .updateTable('jobs')
        .set({ instance_id: null, leased_until_ms: null, ended_at_ms: nowMs })
        .where('name', '=', name)
        .where('instance_id', '=', instanceId),
    );
}
