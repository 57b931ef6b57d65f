import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { CsvError, type Parser, parse } from 'csv-parse';

export interface CsvRecord {
  readonly cells: string[];
  /** As a spreadsheet counts: the header is row 1, empty lines count. */
  readonly row: number;
  /** The line of the file, from 1, on which the record begins; quoted cells may hold line ends. */
  readonly line: number;
}

/** The file is no CSV in UTF-8, so nothing after this place can be trusted. */
export class CsvFault extends Error {
  /** Null where only the line is known. */
  readonly row: number | null;
  readonly line: number;
  readonly reason: string;

  constructor(path: string, row: number | null, line: number, reason: string, cause?: unknown) {
    super(`${path}, ${row === null ? '' : `row ${row}, `}line ${line}: ${reason}`, { cause });
    this.name = 'CsvFault';
    this.row = row;
    this.line = line;
    this.reason = reason;
  }
}

const CHUNK = 1 << 18;

/**
 * The records of one CSV file, the header first, a batch for each piece that was read: memory stays flat. Cells are
 * verbatim, with the line ends inside quotes; CR LF and LF both end a record; a byte order mark and empty lines are
 * passed over. An absent file throws what Node throws (ENOENT).
 */
export async function* readCsv(path: string): AsyncGenerator<CsvRecord[], void, void> {
  const parser = parse({ bom: true, relax_column_count: true, record_delimiter: ['\r\n', '\n'] });
  const place = { row: 1, line: 1 };
  const bytes = new ByteWatch(path);
  // The faults come by the callbacks of write and end; unheard, the event would end the process.
  parser.on('error', () => undefined);
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    bytes.watch(chunk);
    const written = new Promise<Error | null | undefined>((done) => parser.write(chunk, done));
    const records = parsed(parser, place);
    if (records.length > 0) yield records;
    const failure = await written;
    if (failure) throw faultOf(path, place, failure);
  }
  bytes.end();
  const ended = new Promise<Error | null>((done) => {
    parser.once('error', done).once('end', () => done(null));
  });
  parser.end();
  const records = parsed(parser, place);
  if (records.length > 0) yield records;
  const failure = await ended;
  if (failure) throw faultOf(path, place, failure);
}

/** All that the parser holds. Reading until it is empty also lets it take the next chunk. */
function parsed(parser: Parser, place: { row: number; line: number }): CsvRecord[] {
  const records: CsvRecord[] = [];
  for (
    let cells = parser.read() as string[] | null;
    cells !== null;
    cells = parser.read() as string[] | null
  ) {
    if (cells.length > 1 || cells[0] !== '') records.push({ cells, row: place.row, line: place.line });
    place.row++;
    place.line++;
    for (const cell of cells) if (cell.includes('\n')) place.line += cell.split('\n').length - 1;
  }
  return records;
}

function faultOf(path: string, place: { row: number; line: number }, failure: Error): CsvFault {
  if (!(failure instanceof CsvError)) throw failure;
  // The parser drops what it had of the chunk in which it found the fault, so its own count goes further.
  const row = Math.max(place.row, Number(failure.records ?? 0) + 1);
  const line = Math.max(place.line, Number(failure.lines ?? 0));
  switch (failure.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return new CsvFault(
        path,
        place.row,
        place.line,
        'a quote is opened in this row and never closed: end the cell with " and write a " inside it as ""',
        failure,
      );
    case 'CSV_INVALID_CLOSING_QUOTE':
      return new CsvFault(
        path,
        row,
        line,
        'there is text behind the closing quote of a cell: write a " inside a quoted cell as ""',
        failure,
      );
    case 'INVALID_OPENING_QUOTE':
      return new CsvFault(
        path,
        row,
        line,
        'there is a " in a cell that is not quoted: put the whole cell between quotes and write the " inside as ""',
        failure,
      );
    default:
      return new CsvFault(path, row, line, `this is no CSV: ${failure.message}`, failure);
  }
}

/** Refuses what is not UTF-8, at the byte where it is not (the parser would put U+FFFD there and say nothing), and NUL. */
class ByteWatch {
  readonly #path: string;
  /** The first bytes of a character whose last ones come with the next chunk. */
  #begun: Buffer = Buffer.alloc(0);
  #bytesBefore = 0;
  #linesBefore = 0;

  constructor(path: string) {
    this.#path = path;
  }

  watch(chunk: Buffer): void {
    const bytes = this.#begun.length === 0 ? chunk : Buffer.concat([this.#begun, chunk]);
    const whole = wholeCharacters(bytes);
    const known = bytes.subarray(0, whole);
    if (!isUtf8(known)) throw this.#noUtf8(bytes);
    const nul = known.indexOf(0);
    if (nul >= 0) throw this.#fault(known, nul, 'is NUL, which no text holds: take it out');
    this.#begun = Buffer.from(bytes.subarray(whole));
    this.#bytesBefore += whole;
    for (let at = known.indexOf(10); at >= 0; at = known.indexOf(10, at + 1)) this.#linesBefore++;
  }

  end(): void {
    if (this.#begun.length > 0) throw this.#noUtf8(this.#begun);
  }

  #noUtf8(bytes: Buffer): CsvFault {
    const at = firstInvalid(bytes);
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    const utf16 = this.#bytesBefore === 0 && at === 0 && (bytes[0] === 0xff || bytes[0] === 0xfe);
    const seems = utf16 ? ': the file seems to be UTF-16' : '';
    return this.#fault(bytes, at, `(0x${byte}) is not UTF-8${seems}: save the file as UTF-8`);
  }

  #fault(bytes: Buffer, at: number, reason: string): CsvFault {
    const line = this.#linesBefore + bytes.subarray(0, at).toString('latin1').split('\n').length;
    return new CsvFault(this.#path, null, line, `byte ${this.#bytesBefore + at} of the file ${reason}`);
  }
}

/** How many of the bytes are certainly not the beginning of a character that is cut off. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return lengthByLead(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function firstInvalid(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const next = at + lengthByLead(bytes[at] ?? 0);
    if (next > bytes.length || !isUtf8(bytes.subarray(at, next))) return at;
    at = next;
  }
  return at;
}

function lengthByLead(lead: number): number {
  if (lead < 0xc0) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}
