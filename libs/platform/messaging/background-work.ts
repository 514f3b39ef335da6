/** Whether this process does what nobody waits for, or only serves HTTP. */
export class BackgroundWork {
  constructor(readonly runsHere: boolean) {}
}
