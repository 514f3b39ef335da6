import { Module } from '@nestjs/common';

/** Nothing to wire yet: the context has its contracts only. */
@Module({})
export class CaseIntakeModule {}
