/** A dictation whose connection is cut once, as a picture. */
import type { Block } from './blocks.ts';

export const dialogue: Block = {
  kind: 'dialogue',
  turns: [
    { from: 'client', text: 'config' },
    { from: 'server', text: 'ready, have_ms 0' },
    { from: 'client', text: 'audio, audio, audio …' },
    { from: 'server', text: 'ack, partial, heartbeat …' },
    { from: 'server', text: 'final, findings' },
    { from: 'note', text: 'the connection is cut' },
    { from: 'client', text: 'config with resume' },
    { from: 'server', text: 'ready, have_ms 2900' },
    { from: 'server', text: 'finals not heard before' },
    { from: 'client', text: 'audio from 2900 ms on …' },
    { from: 'client', text: 'stop' },
    { from: 'server', text: 'last finals, stopped' },
    { from: 'note', text: 'close 1000' },
  ],
};
