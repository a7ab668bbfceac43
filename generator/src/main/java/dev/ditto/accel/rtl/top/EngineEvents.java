package dev.ditto.accel.rtl.top;

import dev.ditto.accel.isa.Engine;
import dev.ditto.accel.isa.FlowMode;

/**
 * What port {@code engine_events} of a traced accelerator shows: the cycle before.
 *
 * <pre>
 *   bits from 0 on, one for each engine
 *     offered     a command has started and the engine has not yet taken it
 *     done        the engine has done its oldest command
 *     executing   a command has started and is not completed
 *   then
 *     looks       the command unit has taken the next command of the ring
 *     mode        two bits: in the cycle after that, the mode of the command's layer
 *     step        a STEP has been executed
 *     finished    a FINISH has been executed
 * </pre>
 */
public record EngineEvents(long word) {
  /** Name of the port. */
  public static final String PORT = "engine_events";

  private static final int ENGINES = Engine.values().length;
  private static final int LOOKS = 3 * ENGINES;
  private static final int MODE = LOOKS + 1;
  private static final int STEP = MODE + 2;
  private static final int FINISHED = STEP + 1;

  /** Its width. */
  static final int BITS = FINISHED + 1;

  /** See above. */
  public boolean offered(Engine engine) {
    return bit(engine.ordinal());
  }

  /** See above. */
  public boolean done(Engine engine) {
    return bit(ENGINES + engine.ordinal());
  }

  /** See above. */
  public boolean executing(Engine engine) {
    return bit(2 * ENGINES + engine.ordinal());
  }

  /** See above. */
  public boolean looks() {
    return bit(LOOKS);
  }

  /** See above. */
  public FlowMode mode() {
    return FlowMode.values()[(int) (word >> MODE & 3)];
  }

  /** See above. */
  public boolean step() {
    return bit(STEP);
  }

  /** See above. */
  public boolean finished() {
    return bit(FINISHED);
  }

  private boolean bit(int number) {
    return (word >> number & 1) != 0;
  }
}
