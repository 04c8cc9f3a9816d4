/** One message of the contract: what it is for, its fields, one of its kind. */
import type { FieldsOf } from '../schema/json-schema.ts';

export interface MessageRow<Message extends { readonly type: string }> {
  readonly description: string;
  /** Besides `type`, and `seq` of the server's. */
  readonly fields: FieldsOf<Omit<Message, 'type'>>;
  /** A valid one, with words of nobody. */
  readonly example: Message;
}
