import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Spans } from '#platform/observability';

/** A span for each command, by the name of its class. */
@Injectable()
export class CommandSpans implements OnModuleInit {
  constructor(private readonly bus: CommandBus) {}

  onModuleInit(): void {
    const execute = this.bus.execute.bind(this.bus) as (...given: unknown[]) => Promise<never>;
    this.bus.execute = (command: object, ...rest: unknown[]) =>
      Spans.run(`command ${command.constructor.name}`, {}, () => execute(command, ...rest));
  }
}
