import { SetMetadata } from '@nestjs/common';

export const PERSONAL_RECORDS = 'platform:personal-records';

/** Marks a provider that implements `PersonalRecords` of #shared-kernel; erasure finds it. */
export const HoldsPersonalRecords = (): ClassDecorator => SetMetadata(PERSONAL_RECORDS, true);
