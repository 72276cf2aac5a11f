/** Where a text came from. */
export interface Source {
  path: string | null;
  /** IANA media type: `text/plain`, `text/markdown`, `application/pdf`; of what the bytes are, whatever the file is called. */
  mediaType: string;
  /** WHATWG name of the encoding that the bytes were in; `binary` for a format that is no text, such as Word. */
  encoding: string;
  /** Hex digest of the bytes, null when the text came as a string. */
  sha256: string | null;
}
