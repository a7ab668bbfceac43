package dev.ditto.interpreter;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.arithmetic.DigitCode;
import dev.ditto.program.AddressSpace;

/**
 * Memory and scratchpads of an accelerator, and what commands do to them, for somebody who says in
 * which order.
 */
public final class Datapath implements AddressSpace {
  private final ByteMemory memory = new ByteMemory();
  private final Scratchpads pads;
  private final CommandSemantics semantics;
  private final WindowTokens tokens;

  /**
   * @param seed of what scratchpads hold at first
   */
  public Datapath(Parameters parameters, long seed) {
    pads = new Scratchpads(parameters, seed);
    semantics = new CommandSemantics(parameters, pads, memory);
    tokens = new WindowTokens(parameters, pads, DigitCode.of(parameters.digitBits()));
  }

  @Override
  public void map(long address, long bytes) {
    memory.map(address, bytes);
  }

  @Override
  public void write(long address, byte[] bytes) {
    memory.write(address, bytes, 0, bytes.length);
  }

  @Override
  public byte[] read(long address, int length) {
    byte[] bytes = new byte[length];
    memory.read(address, bytes, 0, length);
    return bytes;
  }

  /** Executes a command as a whole. */
  public void execute(Command command) {
    semantics.start(command);
    semantics.execute(command);
  }

  /** What has been done so far. */
  public Counts counts(long commands, long skipped) {
    return semantics.counts(commands, skipped);
  }

  /**
   * The tokens that a lane of a row-PE gets from a window: the cycles that it works on it.
   *
   * @param address modulo the window memory's depth
   */
  public int laneTokens(int lane, long address) {
    return tokens.ofLane(lane, address);
  }

  /**
   * A sum of values, and of their squares.
   *
   * @param last of a channel, that it is its group's last
   */
  public record PowerSums(long sum, long squares, boolean last) {}

  /** What a row of ROW holds of values. */
  public PowerSums rowSums(long row) {
    Scratchpads.Moments moments = pads.rows[pads.row(row, 1)].moments;
    return new PowerSums(moments.sum, moments.squares, true);
  }

  /**
   * What STAT holds of a channel's values.
   *
   * @param statWord first word in STAT
   * @param paramWord first word in PARAM, where the last channel of a group is marked
   */
  public PowerSums channelSums(long statWord, long paramWord, int channel) {
    Scratchpads.Moments moments = pads.stats[pads.stat(statWord, 1) + channel];
    int at = pads.at(Space.PARAM, paramWord, 1) + channel * ChannelParameter.BYTES;
    boolean last = (pads.of(Space.PARAM).get(at + 8) & 1) != 0;
    return new PowerSums(moments.sum, moments.squares, last);
  }

  /** The total of a softmax's numerators that a row of ROW holds. */
  public long total(long row) {
    return pads.rows[pads.row(row, 1)].total;
  }
}
