// The pages of docs/reference as they should be.
import { markdownOf, referencePage } from '../packages/protocol/src/reference/index.ts';

export function referenceFiles() {
  return [{ path: 'docs/reference/websocket.md', text: markdownOf(referencePage()) }];
}
