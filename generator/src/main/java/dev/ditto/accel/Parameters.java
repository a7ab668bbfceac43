package dev.ditto.accel;

/**
 * Everything that can be chosen about an accelerator. Two equal records give the same Verilog, byte
 * for byte.
 *
 * <p>Depths are in words of their scratchpad; see {@link #xWordBytes()} and its siblings for the
 * size of a word. Ranges of single values stand in each component's {@link Knob}; rules between
 * values in {@code dev.ditto.accel.config.Rules}.
 */
public record Parameters(
    @Knob(
            min = 1,
            max = 64,
            unit = "row-PEs",
            effect = "Output pixels computed at once; each row-PE pulls its own tokens.",
            cost =
                "One row of columns x lanes multipliers, a private weight memory, a window FIFO.")
        int rows,
    @Knob(
            min = 4,
            max = 256,
            multipleOf = 4,
            unit = "multipliers",
            effect = "Output channels computed at once by every row-PE; width of a column tile.",
            cost =
                "rows x lanes multipliers and rows x 2 32-bit accumulators; needs no more encoder bandwidth.")
        int columns,
    @Knob(
            oneOf = {1, 2, 4},
            unit = "tokens/cycle",
            effect =
                "Tokens that one row-PE retires in a cycle; lane = input channel modulo lanes. Lanes meet at the end of a row.",
            cost =
                "Another columns multipliers per row-PE and a finer-banked weight memory; less than rows of as many multipliers.")
        int lanes,
    @Knob(
            oneOf = {5, 9},
            unit = "bits",
            effect =
                "Token format: 9 sends a difference whole (one DSP block holds two such products); 5 splits it into signed digits"
                    + " lo + 16 hi and skips the zero ones.",
            cost =
                "9: s9 x s8 multipliers. 5: s5 x s8 multipliers, about half as large in LUTs or gates.")
        int digitBits,
    @Knob(
            effect =
                "window: zero-skipping row-PEs on differences. dense: plain int8 array, the baseline.",
            cost = "window adds the delta encoder and a find-first selector per row-PE and lane.")
        PeStyle peStyle,
    @Knob(
            min = 16,
            max = 1024,
            multipleOf = 16,
            unit = "weight rows",
            effect = "Longest stretch of the reduction dimension that one weight buffer holds.",
            cost = "rows x columns bytes of private weight memory for every buffer and weight row.")
        int kTile,
    @Knob(
            min = 2,
            max = 8,
            unit = "buffers",
            effect =
                "Weight buffers per row-PE; the next K tiles load while the present one is used.",
            cost = "rows x columns x kTile bytes each.")
        int weightBuffers,
    @Knob(
            oneOf = {4, 8, 16},
            unit = "codes/cycle",
            effect = "Activations that the delta encoder takes in a cycle.",
            cost = "A subtractor and digit coder each.")
        int encoderWidth,
    @Knob(
            min = 1,
            max = 16,
            unit = "ports",
            effect =
                "Encoded windows that the array can fetch in a cycle; row-PE r uses port r modulo fetchPorts.",
            cost = "One more copy of the encoded-window memory.")
        int fetchPorts,
    @Knob(
            min = 2,
            max = 8,
            unit = "windows",
            effect = "Encoded windows that a row-PE holds in waiting.",
            cost = "One window of registers per row-PE.")
        int windowFifoDepth,
    @Knob(
            min = 1,
            max = 64,
            unit = "lanes",
            effect = "Values that the vector unit takes in a cycle; divides columns.",
            cost =
                "Multipliers of 32 x 18, 32 x 16, 16 x 18 and twice 16 x 16 bits, wide shifters and tables each.")
        int vectorLanes,
    @Knob(
            min = 16,
            max = 1 << 20,
            multipleOf = 16,
            unit = "windows of 16 codes",
            effect = "Scratchpad for the codes X(t) that wait for encoding.",
            cost = "16 bytes a word.")
        int xDepth,
    @Knob(
            min = 16,
            max = 1 << 20,
            multipleOf = 16,
            unit = "windows of 16 codes",
            effect =
                "Value-reuse buffer for the codes X(t+1) of the step before; layers that fit stay resident.",
            cost = "16 bytes a word.")
        int xReuseDepth,
    @Knob(
            min = 16,
            max = 1 << 20,
            multipleOf = 16,
            unit = "rows of one column tile",
            effect =
                "Value-reuse buffer for the sums Y(t+1), in which Y(t) is accumulated in place.",
            cost = "4 x columns bytes a word.")
        int yDepth,
    @Knob(
            min = 64,
            max = 1 << 20,
            powerOfTwo = true,
            unit = "windows",
            effect =
                "Memory for encoded windows; a stripe of the input that a tile's kernel taps touch must fit.",
            cost = "Up to 24 bytes a word and fetch port.")
        int windowDepth,
    @Knob(
            min = 16,
            max = 1 << 16,
            multipleOf = 16,
            unit = "groups of vectorLanes channels",
            effect = "Scratchpad for what the vector unit computes with, channel by channel.",
            cost = "16 x vectorLanes bytes a word.")
        int paramDepth,
    @Knob(
            min = 16,
            max = 1 << 20,
            multipleOf = 16,
            unit = "rows of one column tile",
            effect =
                "Scratchpad for the 16-bit values between layers; what fits need not go to memory.",
            cost = "2 x columns bytes a word.")
        int vectorDepth,
    @Knob(
            min = 16,
            max = 1 << 20,
            multipleOf = 16,
            unit = "rows of one column tile",
            effect = "Scratchpad for codes on their way to memory, and for transposing them.",
            cost = "columns bytes a word.")
        int codeDepth,
    @Knob(
            min = 16,
            max = 1 << 16,
            multipleOf = 16,
            unit = "rows",
            effect = "Rows whose statistics, softmax totals or factors the vector unit remembers.",
            cost = "11 bytes a word.")
        int rowDepth,
    @Knob(
            min = 16,
            max = 1 << 16,
            multipleOf = 16,
            unit = "groups of vectorLanes channels",
            effect =
                "Channels whose statistics the vector unit remembers, for group normalisation.",
            cost = "11 x vectorLanes bytes a word.")
        int statDepth,
    @Knob(
            min = 16,
            max = 4096,
            powerOfTwo = true,
            unit = "layers",
            effect = "Layers whose mode the flow unit chooses and whose cycles it remembers.",
            cost = "19 bytes a layer.")
        int flowLayers,
    @Knob(
            oneOf = {32, 64, 128},
            unit = "bits",
            effect = "Width of the AXI4 master's data bus.",
            cost = "Wider data paths in DMA and scratchpad ports.")
        int axiDataBits,
    @Knob(
            min = 32,
            max = 64,
            unit = "bits",
            effect = "Width of the AXI4 master's addresses.",
            cost = "A few registers and adders.")
        int axiAddressBits,
    @Knob(
            oneOf = {1, 2, 4, 8, 16, 32, 64, 128, 256},
            unit = "beats",
            effect = "Longest burst; bursts never cross 4 KB.",
            cost = "Room in the read FIFO.")
        int axiMaxBurst,
    @Knob(
            min = 1,
            max = 16,
            unit = "bursts",
            effect = "Bursts in flight per direction; hides the memory's latency.",
            cost = "Counters, and room for all read beats in flight.")
        int axiOutstanding,
    @Knob(
            effect =
                "What synthesis is told to build the scratchpads from; with macro all memories are instances of one module to be replaced.",
            cost =
                "block: in Vivado and Yosys block RAM or a tool error instead of a sea of LUTs; Quartus chooses by itself.")
        MemoryStyle memoryStyle,
    @Knob(
            otherwise = "plain",
            effect =
                "How products are written. paired: two columns share a multiplication of 25 x 9 bits, which one DSP block holds.",
            cost =
                "paired: half the DSP blocks, but sums in LUTs, about 48 more for each multiplier; no use without DSP blocks.")
        MultiplierStyle multiplier,
    @Knob(
            min = 0,
            max = 3,
            otherwise = "0",
            unit = "cuts",
            effect =
                "Where registers cut the longest paths of the array. 1: token selectors look a cycle ahead, and products are kept"
                    + " before they are added up. 2: also sums in two halves, and the choice of the row that drains in a cycle of its own."
                    + " 3: also plain products in two halves, for where they are LUTs or gates.",
            cost =
                "Flip-flops in every row-PE; a row's end comes up to three cycles later; still a token a cycle."
                    + " From 2 on sums of plain products are no longer in their DSP blocks; with 3 such products need twice as many.")
        int arrayStages,
    @Knob(
            otherwise = "off",
            effect =
                "on: registers with checksums of what passes from unit to unit, with which a host finds the command and the unit that went wrong first.",
            cost = "on: six sums of 32 bits; on the tiny preset about 4 % more LUTs.")
        Checksums checksums,
    @Knob(
            min = 400,
            max = 1_000_000,
            unit = "ps",
            otherwise = "10000",
            effect = "Period of aclk that synthesis is asked for in the constraint files.",
            cost =
                "Shorter periods ask for a faster device or process; the hardware stays the same.")
        int clockPeriod,
    @Knob(
            otherwise = "same",
            effect =
                "Whether the AXI4 master has the accelerator's clock, or separate: one of its own, unrelated, m_axi_aclk.",
            cost = "separate: five small queues of registers, and some ten cycles more a transfer.")
        BusClock busClock,
    @Knob(
            min = 400,
            max = 1_000_000,
            unit = "ps",
            otherwise = "10000",
            effect = "Period of m_axi_aclk that synthesis is asked for, where the bus has a clock.",
            cost = "As for clockPeriod.")
        int busClockPeriod,
    @Knob(
            pattern = "([A-Za-z][A-Za-z0-9_]{0,31})?",
            form =
                "empty, or a letter and up to 31 letters, digits or underscores (C keeps names that begin with an underscore for itself)",
            otherwise = "",
            effect =
                "Stands before the name of every Verilog module and file, so that two builds, or a build and modules of others, fit one chip; and before all names of its C header and driver, so that one program drives both.",
            cost = "Nothing.")
        String modulePrefix) {

  /** Codes in a window. */
  public static final int WINDOW = 16;

  /** Bytes of an X or XREUSE word: one window of codes. */
  public int xWordBytes() {
    return WINDOW;
  }

  /** Bytes of a Y word: a 32-bit sum per column. */
  public int yWordBytes() {
    return 4 * columns;
  }

  /** Bytes of a WEIGHT word: a signed byte per column. */
  public int weightWordBytes() {
    return columns;
  }

  /** Bytes of a PARAM word: 16 for each vector lane. */
  public int paramWordBytes() {
    return 16 * vectorLanes;
  }

  /** Bytes of a VECTOR word: a 16-bit result per column. */
  public int vectorWordBytes() {
    return 2 * columns;
  }

  /** Bytes of a CODE word: a byte per column. */
  public int codeWordBytes() {
    return columns;
  }

  /** Bytes of an AXI beat. */
  public int beatBytes() {
    return axiDataBits / 8;
  }

  /** Multipliers of the array. */
  public int multipliers() {
    return rows * columns * lanes;
  }

  /** Windows in a full K tile. */
  public int tileSteps() {
    return kTile / WINDOW;
  }

  /** Flags, and so possible tokens, of an encoded window. */
  public int windowFlags() {
    return peStyle == PeStyle.WINDOW && digitBits == 5 ? 2 * WINDOW : WINDOW;
  }

  /** Bits of the digit that a token carries: in a dense array a code, signed or unsigned. */
  public int tokenDigitBits() {
    return peStyle == PeStyle.DENSE ? 9 : digitBits;
  }

  /** Bits of an encoded window: its flags and digits. */
  public int windowBits() {
    return windowFlags() * (1 + tokenDigitBits());
  }
}
