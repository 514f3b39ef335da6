import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';

/** The keys under which `@nestjs/cqrs` keeps what its decorators were given; it exports neither. */
const BUS_DECORATORS = { '@EventsHandler': '__eventsHandler__', '@Saga': '__saga__' };

/**
 * Stops the start when a provider listens to the EventBus of `@nestjs/cqrs`. Nothing publishes to that bus, so the provider
 * would wait without a word; the linter sees our own files only.
 */
@Injectable()
export class RefuseEventHandlers implements OnModuleInit {
  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const { constructor: declared } = (instance ?? {}) as object;
      for (const [decorator, key] of Object.entries(BUS_DECORATORS)) {
        const listener = [metatype, declared].find((one) => one && Reflect.hasMetadata(key, one));
        if (listener) throw new Error(refusal(listener.name, decorator));
      }
    }
  }
}

function refusal(name: string, decorator: string): string {
  return (
    `${name} is marked with ${decorator} of @nestjs/cqrs, whose EventBus nothing publishes to. Mark it with @Reaction of ` +
    '#platform/messaging instead: see "Add a reaction" in CONTRIBUTING.md and docs/adr/0026-events-go-through-the-log.md.'
  );
}
