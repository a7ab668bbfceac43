package dev.ditto.hdl.mutation;

/** Mutation testing cannot begin; the message says why and what to do. */
final class MutationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MutationException(String message) {
    super(message);
  }
}
