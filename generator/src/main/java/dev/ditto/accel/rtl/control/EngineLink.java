package dev.ditto.accel.rtl.control;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;

/**
 * The command unit's ports for an engine.
 *
 * @param command to the engine
 * @param done from the engine, once for each command
 * @param executing a command has started and is not completed
 */
public record EngineLink<T>(Stream<T> command, Bool done, Bool executing) {

  /** The ports on the command unit's side. */
  static <T> EngineLink<T> ports(Type<T> type) {
    return new EngineLink<>(gives(type), input(bool()), output(bool()));
  }

  /** Connects these ports, as a parent of both sees them, to an engine's. */
  public void connect(Stream<T> engine, Bool engineDone) {
    engine.from(command);
    done.set(engineDone);
  }
}
