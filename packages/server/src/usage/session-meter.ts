/** What one session costs, stream by stream and request by request. */
import type { Cost } from '@clarity-care/protocol';
import { billedSeconds, microUsdForSeconds, usdOf } from './charges.ts';
import { priceOf, type Price, type PriceTable } from './price-table.ts';

/** One stream of an engine at its vendor. */
export interface StreamMeter {
  /**
   * `seconds` of audio since the last time. Throws `TypeError` for a service without a price by the second, and
   * `RangeError` for less than nothing.
   */
  add(usage: { readonly service: string; readonly seconds: number }): void;
  /** The stream is over: the vendor's minimum counts from now on, if the stream told of any usage. May be called again. */
  end(): void;
}

export interface SessionMeter {
  /** Each stream has a meter of its own, since the vendor's minimum is one of each stream. */
  openStream(engine: string): StreamMeter;
  /** One whole request: a piece of text, or a recording. Throws as `StreamMeter.add` does. */
  add(
    engine: string,
    usage:
      | { readonly service: string; readonly units: number }
      | { readonly service: string; readonly seconds: number },
  ): void;
  /** So far; with streams that have not ended, without their minimum. */
  cost(): Cost;
  /** The same as whole millionths of a US dollar, as it is stored. */
  costMicroUsd(): number;
}

/** A quantity of a service and its price, on top of what there was. */
export interface Charge {
  readonly engine: string;
  readonly service: string;
  readonly measure: 'seconds' | 'units';
  readonly quantity: number;
  readonly microUsd: number;
}

export interface SessionMeterParts {
  readonly prices: PriceTable;
  /** The price of that many units now, which depends on what others have used this month. */
  readonly microUsdForUnits: (service: string, units: number) => number;
  /** Takes each charge into the totals. */
  readonly book: (charge: Charge) => void;
}

interface CostLine {
  readonly measure: 'seconds' | 'units';
  quantity: number;
  microUsd: number;
}

export function createSessionMeter({ prices, microUsdForUnits, book }: SessionMeterParts): SessionMeter {
  const lines = new Map<string, CostLine>();

  function charge(added: Charge): void {
    const line = lines.get(added.service) ?? { measure: added.measure, quantity: 0, microUsd: 0 };
    lines.set(added.service, line);
    line.quantity += added.quantity;
    line.microUsd += added.microUsd;
    book(added);
  }

  function openStream(engine: string): StreamMeter {
    const services = new Map<string, StreamBill>();
    let isOver = false;
    return {
      add({ service, seconds }) {
        checkQuantity(service, 'seconds', seconds);
        const bill = services.get(service) ?? newBill(priceOf(prices, service, 'seconds'));
        services.set(service, bill);
        // Tenths that are told one by one must not add up to a second too much.
        bill.audioMs += Math.round(seconds * 1000);
        settle(engine, service, bill, isOver);
      },
      end() {
        isOver = true;
        for (const [service, bill] of services) settle(engine, service, bill, isOver);
      },
    };
  }

  /** Charges what is due by now and was not charged yet. */
  function settle(engine: string, service: string, bill: StreamBill, isOver: boolean): void {
    const seconds = billedSeconds(bill.price, { audioMs: bill.audioMs, isOver });
    const microUsd = microUsdForSeconds(bill.price, seconds);
    const quantity = seconds - bill.seconds;
    if (quantity === 0) return;
    const added = {
      engine,
      service,
      measure: 'seconds',
      quantity,
      microUsd: microUsd - bill.microUsd,
    } as const;
    bill.seconds = seconds;
    bill.microUsd = microUsd;
    charge(added);
  }

  const costMicroUsd = () => [...lines.values()].reduce((sum, { microUsd }) => sum + microUsd, 0);

  return {
    openStream,
    add(engine, usage) {
      if ('seconds' in usage) {
        const request = openStream(engine);
        request.add(usage);
        request.end();
        return;
      }
      const { service, units } = usage;
      priceOf(prices, service, 'units');
      checkQuantity(service, 'units', units);
      if (!Number.isInteger(units))
        throw new RangeError(`usage of ${service}: ${units} units; units are whole`);
      const microUsd = microUsdForUnits(service, units);
      charge({ engine, service, measure: 'units', quantity: units, microUsd });
    },
    cost: () => ({
      usd: usdOf(costMicroUsd()),
      prices_of: prices.pricesOf,
      items: [...lines].map(([service, { measure, quantity, microUsd }]) => ({
        service,
        ...(measure === 'seconds' ? { seconds: quantity } : { units: quantity }),
        usd: usdOf(microUsd),
      })),
    }),
    costMicroUsd,
  };
}

/** What a stream has used of a service, and what of it has been charged. */
interface StreamBill {
  readonly price: Extract<Price, { measure: 'seconds' }>;
  audioMs: number;
  seconds: number;
  microUsd: number;
}

function newBill(price: StreamBill['price']): StreamBill {
  return { price, audioMs: 0, seconds: 0, microUsd: 0 };
}

function checkQuantity(service: string, measure: string, quantity: number): void {
  if (Number.isFinite(quantity) && quantity >= 0) return;
  throw new RangeError(`usage of ${service}: ${quantity} ${measure}; tell a number from 0`);
}
