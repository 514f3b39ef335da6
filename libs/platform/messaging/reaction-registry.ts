import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { type OutboundReaction, type Reaction, REACTION, type ReactionDefinition } from './reaction.js';

export interface RegisteredReaction extends ReactionDefinition {
  readonly types: readonly string[];
  readonly instance: Reaction | OutboundReaction;
}

/** All reactions of the loaded modules, by name and by event type. */
@Injectable()
export class ReactionRegistry implements OnModuleInit {
  private readonly byName = new Map<string, RegisteredReaction>();
  private readonly byType = new Map<string, RegisteredReaction[]>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!instance || !metatype) continue;
      const definition = this.reflector.get<ReactionDefinition | undefined>(REACTION, metatype);
      if (definition) this.register(definition, instance as Reaction | OutboundReaction);
    }
  }

  all(): readonly RegisteredReaction[] {
    return [...this.byName.values()];
  }

  named(name: string): RegisteredReaction | undefined {
    return this.byName.get(name);
  }

  to(type: string): readonly RegisteredReaction[] {
    return this.byType.get(type) ?? [];
  }

  private register(definition: ReactionDefinition, instance: Reaction | OutboundReaction): void {
    if (this.byName.has(definition.name)) throw new Error(`Two reactions are named ${definition.name}`);
    const reaction = { ...definition, types: definition.on.map(({ type }) => type), instance };
    this.byName.set(definition.name, reaction);
    for (const type of reaction.types) this.byType.set(type, [...this.to(type), reaction]);
  }
}
