/** What sessions tell, as lines of the process's log. */
import type { Logger } from 'pino';
import type { SessionLog } from '../session/session-ports.ts';

export function sessionLog(log: Logger): SessionLog {
  return {
    event: (name, fields) => log.info(fields, name),
    failure: (name, error, fields) => log.error({ ...fields, err: error }, name),
  };
}
