/** A reason the package cannot be made; its message is one sentence for the person who ran the command. */
export class PackagingProblem extends Error {
  override name = 'PackagingProblem';
}
