/** The extension of a file's name, without its point and in lower case: “docx”; undefined where it has none. */
export function extensionIn(path: string): string | undefined {
  const point = path.lastIndexOf('.');
  const extension = path.slice(point + 1);
  return point < 0 || extension === '' || extension.includes('/') || extension.includes('\\') ? undefined : extension.toLowerCase();
}
