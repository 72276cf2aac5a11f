import type { Plan } from '../model/plan.ts';
import type { Compared } from './compared.ts';
import type { ChangeOf, SignatureField } from './plan-diff.ts';
import { saysTheSame } from './text-key.ts';

const VALUES: Readonly<Record<SignatureField, (signature: Plan['signature']) => string | null>> = {
  authority: (signature) => signature?.authority ?? null,
  onBehalfOf: (signature) => signature?.onBehalfOf ?? null,
  positions: (signature) => signature?.positions.join(', ') || null,
  name: (signature) => signature?.name ?? null,
};

export function compareSignatures({ old, fresh }: Compared): ChangeOf<'signature'>[] {
  return (Object.keys(VALUES) as SignatureField[]).flatMap((field) => {
    const [before, after] = [VALUES[field](old.plan.signature), VALUES[field](fresh.plan.signature)];
    return saysTheSame(before, after, 0) ? [] : [{ part: 'signature', kind: 'changed', field, old: before, new: after }];
  });
}
