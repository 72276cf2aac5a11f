import { writeFileSync } from 'node:fs';
import { generatedFiles, pathOf } from './generated-files.ts';

for (const [file, content] of await generatedFiles()) writeFileSync(pathOf(file), content);
