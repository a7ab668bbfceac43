package dev.ditto.hdl.rules;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.HdlException;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.Fifo;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A null that the user gives to the language is told at the user's line. */
class NullTest {
  private final Mistakes mistakes = new Mistakes(getClass());

  /** Reads its register before the line that makes it. */
  static final class Early extends Block {
    final UInt o = output(uint(4));
    private UInt count;

    Early() {
      show(); // @early
      count = reg(uint(4)).init(0);
      count.next(count.wrapPlus(1));
    }

    private void show() {
      o.set(count); // @read
    }
  }

  @Test
  void aFieldIsNullUntilItIsMade() {
    mistakes.expect(
        Early::new,
        """
        1 mistake in the design
        null in Early: a null is given to set(...)
            here at @read (from @early)
            fix: give it a value; a field or variable is null until the line that makes it has run
        """);
  }

  /** Has a mistake before it. */
  static final class Second extends Block {
    final UInt a = input(uint(4));
    final UInt o = output(uint(2));

    Second() {
      o.set(a); // @wide
      Bool never = null;
      when(never, () -> o.set(0)); // @when
    }
  }

  @Test
  void whatWasFoundBeforeIsTold() {
    String message = assertThrows(HdlException.class, () -> elaborate(Second::new)).getMessage();
    assertEquals("2 mistakes in the design", message.lines().findFirst().orElseThrow());
    assertEquals(
        1, message.lines().filter(l -> l.endsWith("a null is given to when(...)")).count());
  }

  static final class InAList extends Block {
    final UInt a = input(uint(4));
    final UInt o = output(uint(8));

    InAList() {
      UInt missing = null;
      o.set(cat(a, missing)); // @cat
    }
  }

  @Test
  void alsoInsideJavasOwnClasses() {
    mistakes.expect(
        InAList::new,
        """
        1 mistake in the design
        null in InAList: a null is given to cat(...)
            here at @cat
            fix: give it a value; a field or variable is null until the line that makes it has run
        """);
  }

  static final class Queue extends Block {
    Queue() {
      Type<UInt> type = null;
      var queue = add(new Fifo<>(new Fifo.Params<>(type, 2))); // @fifo
      unused(queue.count);
    }
  }

  @Test
  void aBlockOfTheLibraryShowsTheUsersLine() {
    String message = assertThrows(HdlException.class, () -> elaborate(Queue::new)).getMessage();
    assertEquals(
        List.of("a null is given to new Fifo(...)", "here"),
        message
            .lines()
            .skip(1)
            .limit(2)
            .map(l -> l.replaceAll("^.*: ", "").replaceAll(" at .*", "").strip())
            .toList());
  }

  static final class Own extends Block {
    Own() {
      String text = null;
      assertEquals(0, text.length());
    }
  }

  @Test
  void theUsersOwnFailuresPassThrough() {
    var failure = assertThrows(NullPointerException.class, () -> elaborate(Own::new));
    assertEquals("Own", failure.getStackTrace()[0].getClassName().replaceAll(".*\\$", ""));
    assertNull(failure.getCause());
  }
}
