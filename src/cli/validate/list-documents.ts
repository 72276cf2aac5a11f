import { type Context, complain } from '../context.ts';
import { DOCUMENT } from '../document-names.ts';

export interface Listed {
  readonly files: readonly string[];
  /** Whether every folder had a document in it. */
  readonly complete: boolean;
}

/** The files that are named, and the documents in the folders that are, each once. */
export async function listDocuments(paths: readonly string[], context: Context): Promise<Listed> {
  let complete = true;
  const files = new Set<string>();
  for (const path of paths) {
    const inside = path === '-' ? null : await context.io.list(path);
    const documents = inside?.filter((file) => DOCUMENT.test(file));
    if (documents?.length === 0) {
      complain(context, `${path}: ${context.say.validate.noDocuments}`);
      complete = false;
    }
    for (const file of documents ?? [path]) files.add(file);
  }
  return { files: [...files], complete };
}
