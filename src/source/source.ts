/** Where a text came from. */
export interface Source {
  path: string | null;
  /** IANA media type: `text/plain`, `text/markdown`. */
  mediaType: string;
  /** WHATWG name of the encoding that the bytes were in. */
  encoding: string;
  /** Hex digest of the bytes, null when the text came as a string. */
  sha256: string | null;
}
