/** Letters that a path may have as they are (RFC 3986); `:` is not among them, lest a name be taken for a scheme. */
const NOT_PLAIN = /[^A-Za-z0-9\-._~!$&'()*+,;=@/]/gu;

export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** Where a file is: under the folder that the command runs in, or anywhere on the disk; standard input has no place. */
export function artifactUri(location: string): ArtifactLocation {
  const encoded = location.replace(NOT_PLAIN, percentEncode);
  if (location.startsWith('/')) return { uri: `file://${encoded}` };
  // C:/ke-hoach/a.txt
  if (/^[A-Za-z]:\//.test(location)) return { uri: `file:///${location.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}` };
  return { uri: encoded, uriBaseId: '%SRCROOT%' };
}

/** Byte by byte of its UTF-8; half a letter becomes U+FFFD. */
const percentEncode = (letter: string) =>
  Array.from(new TextEncoder().encode(letter), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
