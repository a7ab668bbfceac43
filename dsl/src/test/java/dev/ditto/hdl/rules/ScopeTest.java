package dev.ditto.hdl.rules;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.HdlException;
import dev.ditto.hdl.UInt;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class ScopeTest {
  private final Mistakes mistakes = new Mistakes(getClass());

  static final class Inner extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4)); // @innerOut
    final UInt secret = reg(uint(4)); // @secret

    Inner() {
      secret.next(in);
      out.set(secret);
    }
  }

  static final class Peeks extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4));

    Peeks() {
      var inner = add(new Inner());
      inner.in.set(in);
      out.set(inner.secret); // @peek
    }
  }

  @Test
  void internalsStayInside() {
    mistakes.expect(
        Peeks::new,
        """
        1 mistake in the design
        scope in Peeks: register 'secret' (UInt, 4 bits) is inside block Inner, whose parent is Peeks
            here at @peek
            made at @secret
            fix: give Inner an output that carries it
        """);
  }

  static final class Middle extends Block {
    final UInt in = input(uint(4));
    final Inner inner = add(new Inner());

    Middle() {
      inner.in.set(in);
    }
  }

  static final class Reaches extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4));

    Reaches() {
      var middle = add(new Middle());
      middle.in.set(in);
      out.set(middle.inner.out); // @reach
    }
  }

  @Test
  void grandchildrenAreOutOfReach() {
    mistakes.expect(
        Reaches::new,
        """
        1 mistake in the design
        scope in Reaches: output 'out' (UInt, 4 bits) is inside block Inner, whose parent is Middle
            here at @reach
            made at @innerOut
            fix: carry it through outputs of Inner and the blocks around it
        """);
  }

  static final class Captures extends Block {
    final Bool o = output(bool());

    Captures(Bool outer) {
      o.set(outer.not()); // @capture
    }
  }

  static final class Encloses extends Block {
    final Bool a = input(bool()); // @a
    final Bool o = output(bool());

    Encloses() {
      o.set(add(new Captures(a)).o.and(a));
    }
  }

  @Test
  void aChildDoesNotReadItsParent() {
    mistakes.expect(
        Encloses::new,
        """
        1 mistake in the design
        scope in Captures: input 'a' (Bool) belongs to the enclosing block Encloses
            here at @capture
            made at @a
            fix: give Captures an input and drive it from Encloses
        """);
  }

  static final class Forgets extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4));

    Forgets() {
      var inner = new Inner(); // @forgotten
      inner.in.set(in); // @use
      out.set(inner.out);
    }
  }

  @Test
  void childrenAreAdded() {
    mistakes.expect(
        Forgets::new,
        """
        1 mistake in the design
        add in Inner: block Inner is made but not added to its parent
            made at @forgotten
            fix: add the block where it is made: var child = add(new Child(...))
        """);
  }

  static final class ForgetsLast extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4));

    ForgetsLast() {
      out.set(in);
      new Inner(); // @last
    }
  }

  @Test
  void childrenAreAddedEvenWhenNothingUsesThem() {
    mistakes.expect(
        ForgetsLast::new,
        """
        1 mistake in the design
        add in Inner: block Inner is made but not added to its parent
            made at @last
            fix: add the block where it is made: var child = add(new Child(...))
        """);
  }

  static final class AddsTwice extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4));

    AddsTwice() {
      var inner = add(new Inner()); // @once
      add(inner); // @twice
      inner.in.set(in);
      out.set(inner.out);
    }
  }

  @Test
  void aChildIsAddedOnce() {
    mistakes.expect(
        AddsTwice::new,
        """
        1 mistake in the design
        add in Inner: block Inner is added twice
            added again at @twice
            made at @once
            fix: add each block once, where it is made
        """);
  }

  private static Inner leaked;

  static final class Leaks extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4));

    Leaks() {
      leaked = add(new Inner());
      leaked.in.set(in);
      out.set(leaked.out);
    }
  }

  @Test
  void nothingIsDescribedAfterTheBuild() {
    elaborate(Leaks::new);
    HdlException late = assertThrows(HdlException.class, () -> leaked.out.plus(1)); // @late
    assertEquals(
        mistakes.resolve(
            """
            1 mistake in the design
            outside in Inner: output 'out' (UInt, 4 bits) is used after its design was built
                used at @late
                made at @innerOut
                fix: describe hardware in the constructor; to look at a value of the running design, make it an output
            """),
        late.getMessage());
    HdlException word = assertThrows(HdlException.class, () -> reg(uint(4))); // @word
    assertEquals(
        mistakes.resolve(
            """
            1 mistake in the design
            outside in -: no design is being built on thread '%s'
                used at @word
                fix: describe hardware in the constructor of a Block, inside Hdl.elaborate(() -> ...), on the thread that called it
            """
                .formatted(Thread.currentThread().getName())),
        word.getMessage());
  }

  static final class OldValue extends Block {
    final UInt out = output(uint(4));

    OldValue() {
      out.set(leaked.out); // @old
    }
  }

  @Test
  void valuesOfAnotherDesignAreRefused() {
    elaborate(Leaks::new);
    mistakes.expect(
        OldValue::new,
        """
        1 mistake in the design
        outside in OldValue: output 'out' (UInt, 4 bits) belongs to another elaboration
            here at @old
            made at @innerOut
            fix: make all blocks of a design inside one Hdl.elaborate(...)
        """);
  }

  static final class OtherThread extends Block {
    final UInt in = input(uint(4)); // @shared
    final UInt out = output(uint(4));

    OtherThread() {
      in.set(0); // @before
      try {
        CompletableFuture.supplyAsync(() -> in.plus(1), r -> run(r)).join(); // @async
      } catch (CompletionException e) {
        throw (HdlException) e.getCause();
      }
    }

    static void run(Runnable task) {
      Thread worker = new Thread(task, "worker");
      worker.start();
    }
  }

  @Test
  void oneDesignOneThread() {
    mistakes.expect(
        OtherThread::new,
        """
        2 mistakes in the design
        target in OtherThread: input 'in' (UInt, 4 bits) is not driven from here
            here at @before
            made at @shared
            fix: drive a wire, an output of this block, or an input of a child
        thread in OtherThread: input 'in' (UInt, 4 bits) belongs to a design that thread '%s' builds, this is 'worker'
            used at @async
            made at @shared
            fix: describe one design on one thread
        """
            .formatted(Thread.currentThread().getName()));
  }

  static final class Parallel extends Block {
    final List<UInt> in = each(64, i -> input(uint(4)));
    final UInt out = output(uint(4));

    Parallel() {
      var next = in.stream().parallel().map(v -> v.wrapPlus(1)).toList(); // @parallel
      out.set(reduce(next, UInt::xor));
    }
  }

  @Test
  void parallelStreamsMakeNoHardware() {
    mistakes.expect(
        Parallel::new,
        """
        1 mistake in the design
        thread in -: hardware is made in a parallel java.util.stream, whose order differs from run to run
            made at @parallel
            fix: make the stream sequential, or use each(n, i -> ...)
        """);
  }

  static final class Steals extends Block {
    final UInt out = output(uint(4));

    Steals(UInt other) {
      out.set(other); // @steal
    }
  }

  static final class Lends extends Block {
    final UInt in = input(uint(4)); // @lent

    Lends() {
      HdlException[] broken = new HdlException[1];
      Runnable steal =
          () -> broken[0] = assertThrows(HdlException.class, () -> elaborate(() -> new Steals(in)));
      Thread thief = new Thread(steal, "thief");
      thief.start();
      try {
        thief.join();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      throw broken[0];
    }
  }

  @Test
  void aDesignOnAnotherThreadIsAnotherDesign() {
    mistakes.expect(
        Lends::new,
        """
        1 mistake in the design
        thread in Steals: input 'in' (UInt, 4 bits) belongs to a design that thread '%s' builds, this is 'thief'
            here at @steal
            made at @lent
            fix: describe one design on one thread
        """
            .formatted(Thread.currentThread().getName()));
  }
}
