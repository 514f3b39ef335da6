/** Whether this process runs background work, or only serves HTTP. */
export class BackgroundWork {
  constructor(readonly runsHere: boolean) {}
}
