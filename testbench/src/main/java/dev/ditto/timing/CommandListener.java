package dev.ditto.timing;

/** Is told of commands that are executed. */
@FunctionalInterface
public interface CommandListener {
  /** Nobody. */
  CommandListener NONE = (place, cycle) -> {};

  /**
   * An engine takes a command.
   *
   * @param place in the program
   * @param cycle from the bell on
   */
  void started(int place, long cycle);

  /** An engine has done it. */
  default void done(int place, long cycle) {}
}
