/** What the migrations leave to the database: its names for the types of columns. */
import type { CreateTableBuilder, RawBuilder } from 'kysely';

type Type = RawBuilder<unknown>;

export interface ColumnTypes {
  /** Whole numbers up to 2^53. */
  readonly whole: Type;
  readonly text: Type;
  /** Text that is compared and ordered by its bytes, whatever the language of the database. */
  readonly key: Type;
  /** The text of a JSON document, given back byte for byte. */
  readonly json: Type;
  /** Not compressed: sound does not shrink. */
  readonly bytes: Type;
  /** What has to stand at the end of every `create table`. */
  readonly tableEnd: <Table extends CreateTableBuilder<string, string>>(table: Table) => Table;
}
