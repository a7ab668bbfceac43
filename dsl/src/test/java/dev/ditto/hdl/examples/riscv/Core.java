package dev.ditto.hdl.examples.riscv;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/**
 * RV32I without bytes, halves, fences and system calls. While an instruction is executed the next
 * one is read, from the address that it gives; so every instruction takes one cycle, but a load
 * two, as it waits for its word. What the core does not know stops it.
 */
public final class Core extends Block {
  /** While low, the core waits in front of the instruction at address 0. */
  public final Bool run = input(bool());

  public final UInt fetchAddress = output(uint(32));

  /** The word at {@link #fetchAddress}, a cycle later. */
  public final UInt fetched = input(uint(32));

  public final UInt dataAddress = output(uint(32));
  public final UInt stored = output(uint(32));
  public final Bool store = output(bool());

  /** The word at {@link #dataAddress}, a cycle later. */
  public final UInt loaded = input(uint(32));

  public final Bool stopped = output(bool());
  public final Retired retired = output(Retired.TYPE);

  public Core() {
    var pc = reg(uint(32)).init(0);
    var fetching = reg(bool()).init(1);
    var loading = reg(bool()).init(0);
    var registers = each(32, i -> i == 0 ? lit(0, 32) : reg(uint(32)).init(0));

    var instruction = new Instruction(fetched);
    var function = instruction.function();
    var a = mux(instruction.sourceA(), registers);
    var b = mux(instruction.sourceB(), registers);

    var alu = add(new Alu());
    var twoRegisters = instruction.is(Opcode.REGISTER);
    alu.a.set(a);
    alu.b.set(twoRegisters.pick(b, instruction.immediateI()));
    alu.function.set(function);
    alu.alternative.set(instruction.alternative().and(twoRegisters.or(function.eq(5))));

    // Where the program goes on, and what the instruction leaves.
    var less = function.bit(1).pick(a.lt(b), a.asSInt().lt(b.asSInt()));
    var holds = function.bit(2).pick(less, a.eq(b)).xor(function.bit(0));
    var offset =
        select(instruction.opcode())
            .on(Opcode.JAL, instruction.immediateJ())
            .on(Opcode.AUIPC, instruction.immediateU())
            .other(instruction.immediateB());
    var target = pc.wrapPlus(offset);
    var following = pc.wrapPlus(4);
    var isStore = instruction.is(Opcode.STORE);
    var displacement = isStore.pick(instruction.immediateS(), instruction.immediateI());
    var address = a.wrapPlus(displacement);
    var next =
        select(instruction.opcode())
            .on(Opcode.JAL, target)
            .on(Opcode.JALR, cat(address.bits(31, 1), no()))
            .on(Opcode.BRANCH, holds.pick(target, following))
            .other(following);
    var result =
        select(instruction.opcode())
            .on(Opcode.LOAD, loaded)
            .on(Opcode.LUI, instruction.immediateU())
            .on(Opcode.AUIPC, target)
            .on(Opcode.JAL, following)
            .on(Opcode.JALR, following)
            .other(alu.result);

    var known = instruction.known();
    var executing = run.and(fetching.not()).and(known);
    var waits = instruction.is(Opcode.LOAD).and(loading.not());
    var ends = executing.and(waits.not());
    fetching.next(run.not());
    loading.next(executing.and(waits));
    when(ends, () -> pc.next(next));
    when(run.not(), () -> pc.next(0));
    fetchAddress.set(ends.pick(next, pc));
    stopped.set(run.and(fetching.not()).and(known.not()));

    var writes = isStore.or(instruction.is(Opcode.BRANCH)).not();
    var register = writes.pick(instruction.destination(), lit(0, 5));
    loop(31, i -> when(ends.and(register.eq(i + 1)), () -> registers.get(i + 1).next(result)));
    dataAddress.set(address);
    stored.set(b);
    store.set(ends.and(isStore));
    drive(
        retired, new Retired(ends, pc, next, register, isStore.pick(b, result), isStore, address));
  }
}
