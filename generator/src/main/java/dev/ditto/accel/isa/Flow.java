package dev.ditto.accel.isa;

/**
 * Of which layer a command is, and in which modes of the layer it is executed. In any other mode
 * the command only waits for its semaphores and signals them, in its turn.
 *
 * @param layer whose mode counts; its place in the flow unit's table
 * @param modes one bit for each {@link FlowMode}, by its place; zero for a command that is always
 *     executed
 */
public record Flow(
    @Operand(word = 0, low = 16, bits = 12, meaning = "layer whose mode counts") int layer,
    @Operand(
            word = 0,
            low = 28,
            bits = 3,
            meaning = "modes in which the command is executed, one bit each; 0 = always")
        int modes) {
  /** Always executed, and of no layer in particular. */
  public static final Flow ALWAYS = new Flow(0, 0);

  /** Most layers that commands can name. */
  public static final int LAYERS = 1 << 12;

  /** Always executed, as part of a layer. */
  public static Flow of(int layer) {
    return new Flow(layer, 0);
  }

  /** Executed when the layer is in that mode. */
  public static Flow when(int layer, FlowMode mode) {
    return new Flow(layer, mode.bit());
  }

  /** Whether a command is executed when its layer is in that mode. */
  public boolean executes(FlowMode mode) {
    return modes == 0 || (modes & mode.bit()) != 0;
  }
}
