import { Money as Amount } from '#shared-kernel';

export interface MoneyView {
  readonly amount: string;
  readonly currency: string;
}

export function oereOf({ amount }: { readonly amount: string }): number {
  return Amount.fromDecimal(amount).oere;
}

export function moneyOf(oere: number | bigint): MoneyView {
  return Amount.ofOere(oere).toJSON();
}
