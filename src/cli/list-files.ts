import { type Context, complain } from './context.ts';

interface Listed {
  readonly files: readonly string[];
  /** Whether every folder had a file in it that is wanted. */
  readonly complete: boolean;
}

/** The files that are named, and the wanted ones in the folders that are, each once. A folder without any is told: `noneFound`. */
export async function listFiles(
  paths: readonly string[],
  isWanted: (file: string) => boolean | Promise<boolean>,
  noneFound: string,
  context: Context,
): Promise<Listed> {
  let complete = true;
  const files = new Set<string>();
  for (const path of paths) {
    const inside = path === '-' ? null : await context.io.list(path);
    if (inside === null) {
      files.add(path);
      continue;
    }
    const wanted: string[] = [];
    for (const file of inside) if (await isWanted(file)) wanted.push(file);
    if (wanted.length === 0) {
      complain(context, `${path}: ${noneFound}`);
      complete = false;
    }
    for (const file of wanted) files.add(file);
  }
  return { files: [...files], complete };
}
