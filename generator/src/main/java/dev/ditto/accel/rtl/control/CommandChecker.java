package dev.ditto.accel.rtl.control;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.isa.Limit;
import dev.ditto.accel.isa.Limits;
import dev.ditto.accel.isa.Opcode;
import dev.ditto.accel.regs.ErrorCode;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Checks a command against the command set and the {@link Limits} of the configuration, before any
 * engine sees it. What limits demand of a transfer as a whole is checked by its engine instead.
 */
final class CommandChecker extends Block {
  /** All bits of a command. */
  public final UInt command = input(uint(Assembler.COMMAND_BITS));

  /** What is wrong with it: one bit for each {@link ErrorCode}, at most one set. */
  public final UInt errors = output(uint(ErrorCode.values().length));

  private final Map<ErrorCode, Bool> found = new EnumMap<>(ErrorCode.class);

  /**
   * @param p of the accelerator
   */
  CommandChecker(Parameters p) {
    super(p);
    Bool known = no();
    for (Opcode opcode : Opcode.values()) {
      CommandBits bits = new CommandBits(opcode, command);
      known = known.or(bits.matches());
      note(ErrorCode.CMD_ILLEGAL, bits, bits.unusedBits());
      for (Limit limit : Limits.of(opcode, p)) {
        check(bits, limit);
      }
    }
    found.merge(ErrorCode.CMD_ILLEGAL, known.not(), Bool::or);

    // Of several, the first in the order of the codes.
    UInt code = lit(0, errors.width());
    List<Map.Entry<ErrorCode, Bool>> all = List.copyOf(found.entrySet());
    for (int i = all.size() - 1; i >= 0; i--) {
      code = all.get(i).getValue().pick(lit(all.get(i).getKey().mask(), errors.width()), code);
    }
    errors.set(code);
  }

  private void note(ErrorCode code, CommandBits bits, Bool wrong) {
    found.merge(code, bits.matches().and(wrong), Bool::or);
  }

  private void check(CommandBits bits, Limit limit) {
    if (limit instanceof Limit.Range range) {
      note(ErrorCode.CFG_RANGE, bits, outside(bits, range));
    } else if (limit instanceof Limit.Below below) {
      UInt bound = bits.operand(below.bound());
      note(ErrorCode.CFG_RANGE, bits, bits.operand(below.operand()).ge(bound));
    } else if (limit instanceof Limit.Reachable reachable) {
      note(ErrorCode.CFG_RANGE, bits, beyondReach(bits, reachable));
    } else if (limit instanceof Limit.Multiple multiple) {
      int low = Integer.numberOfTrailingZeros(multiple.of());
      if (low > 0) {
        note(ErrorCode.ALIGN, bits, bits.operand(multiple.operand()).trunc(low).any());
      }
    } else if (limit instanceof Limit.Span span) {
      note(ErrorCode.BUF_OVF, bits, beyondEnd(bits, span));
    }
  }

  private static Bool outside(CommandBits bits, Limit.Range range) {
    int width = bits.opcode().format().field(range.operand()).bits();
    boolean open = width < 64 && range.max() == (1L << width) - 1;
    if (open && range.min() == 0) {
      return no();
    }
    UInt operand = bits.operand(range.operand());
    Bool above = open ? no() : operand.gt(lit(range.max(), width));
    Bool under = range.min() == 0 ? no() : operand.lt(lit(range.min(), width));
    return above.or(under);
  }

  private static Bool beyondReach(CommandBits bits, Limit.Reachable reachable) {
    UInt space = bits.operand(reachable.space());
    UInt first = bits.operand(reachable.first());
    Bool good = no();
    for (int i = 0; i < reachable.spaces().size(); i++) {
      Bool named = space.eq(reachable.spaces().get(i).id());
      good = good.or(named.and(first.lt(reachable.depths().get(i))));
    }
    return good.not();
  }

  /** Sums are as wide as they can be, so that nothing wraps. */
  private static Bool beyondEnd(CommandBits bits, Limit.Span span) {
    UInt first = bits.operand(span.first());
    UInt end =
        span.count().isEmpty() ? first.plus(span.fixed()) : first.plus(bits.operand(span.count()));
    Bool beyond = end.gt(span.depth());
    if (!span.except().isEmpty()) {
      beyond = beyond.and(bits.operand(span.except()).any().not());
    }
    if (span.flags().isEmpty()) {
      return beyond;
    }
    return beyond.and(reduce(span.flags().stream().map(bits::operand).toList(), UInt::or).any());
  }
}
