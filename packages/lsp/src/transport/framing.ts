/**
 * Reads messages off a byte stream and finds its way again after nonsense. The stock reader counts bytes blindly: one
 * wrong Content-Length and every later message is lost. Here a header inside a body proves that the length was wrong,
 * since JSON cannot hold those bytes.
 */

import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
} from "vscode-languageserver";

/** Bytes as they come, and what tells that no more will. */
export interface ByteSource {
  on(event: "data", listener: (chunk: Buffer) => void): unknown;
  on(event: "end" | "close", listener: () => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
}

const NAME = "Content-Length:";
const HEADER = /Content-Length:[ \t]*(\d{1,9})[ \t]*\r?\n(?:[A-Za-z-]{1,100}:[^\r\n]{0,1000}\r?\n){0,8}\r?\n/i;
/** More bytes than this are no header. */
const LONGEST_HEADER = 4096;

export function createReader(source: ByteSource): MessageReader {
  return new ResyncReader(source);
}

class ResyncReader extends AbstractMessageReader implements MessageReader {
  private chunks: Buffer[] = [];
  private size = 0;
  /** Bytes of the body awaited, or null while a header is. */
  private awaited: number | null = null;

  constructor(private readonly source: ByteSource) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    let on = true;
    this.source.on("data", (chunk) => {
      if (!on) return;
      this.chunks.push(chunk);
      this.size += chunk.length;
      this.read(callback, chunk);
    });
    this.source.on("error", (error) => this.fireError(error));
    this.source.on("close", () => this.fireClose());
    return {
      dispose() {
        on = false;
      },
    };
  }

  private read(callback: DataCallback, newest: Buffer): void {
    for (;;) {
      if (this.awaited === null && !this.readHeader()) return;
      const length = this.awaited ?? 0;
      if (this.size < length) {
        // A header that begins in the newest bytes, or across their border, was not seen before.
        if (newest.includes(NAME) || this.chunks.length < 3) this.skipFalseBody(this.all());
        if (this.awaited === null) continue;
        return;
      }
      const bytes = this.all();
      const body = bytes.subarray(0, length);
      this.keep(bytes.subarray(length));
      this.awaited = null;
      const message = parse(body);
      if (message) callback(message);
      else {
        this.fireError(new Error("A message was not valid JSON and was left out."));
        // If its length was wrong, the next message may have begun inside it.
        const inside = body.indexOf(NAME);
        this.keep(Buffer.concat([inside < 0 ? Buffer.alloc(0) : body.subarray(inside), this.all()]));
      }
    }
  }

  /** Reads a header off the front, throwing away what stands before it. False when more bytes are needed. */
  private readHeader(): boolean {
    const bytes = this.all();
    const text = bytes.toString("latin1");
    const found = HEADER.exec(text);
    if (found) {
      if (found.index > 0) this.fireError(new Error(`${found.index} bytes that are no message were left out.`));
      this.keep(bytes.subarray(found.index + found[0].length));
      this.awaited = Number(found[1]);
      return true;
    }
    // Keep only what may still become a header.
    if (bytes.length > LONGEST_HEADER) this.keep(bytes.subarray(bytes.length - LONGEST_HEADER));
    return false;
  }

  /** Gives up a body in which another message's header stands. */
  private skipFalseBody(bytes: Buffer): void {
    const found = HEADER.exec(bytes.toString("latin1"));
    if (!found) return;
    this.fireError(new Error("A message was shorter than its Content-Length and was left out."));
    this.keep(bytes.subarray(found.index));
    this.awaited = null;
  }

  private all(): Buffer {
    const bytes = this.chunks.length === 1 && this.chunks[0] ? this.chunks[0] : Buffer.concat(this.chunks);
    this.chunks = [bytes];
    return bytes;
  }

  private keep(bytes: Buffer): void {
    this.chunks = [bytes];
    this.size = bytes.length;
  }
}

function parse(body: Buffer): Message | null {
  try {
    const message: unknown = JSON.parse(body.toString("utf8"));
    return typeof message === "object" && message !== null && !Array.isArray(message) ? (message as Message) : null;
  } catch {
    return null;
  }
}
