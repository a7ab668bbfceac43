package dev.ditto.hdl.rules;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.BlackBox;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import java.math.BigInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class BlackBoxTest {
  private final Mistakes mistakes = new Mistakes(getClass());

  /** A black box with one input and one output, of which something is said. */
  abstract static class Box extends BlackBox {
    final UInt d = input(uint(4)).named("D"); // @d_made
    final UInt q = output(uint(4)).named("Q"); // @q_made

    Box(String module) {
      super(module); // @super
    }
  }

  /** Adds a black box. */
  static final class Around extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4));

    Around(Supplier<Box> make) {
      var box = add(make.get()); // @make
      box.d.set(in);
      out.set(box.q);
    }
  }

  private void expect(Supplier<Box> make, String expected) {
    mistakes.expect(() -> new Around(make), expected);
  }

  static final class Named extends Box {
    final Bool go = input(bool()).named("input"); // @go
    final Bool again = output(bool()).named("CLK"); // @again

    Named() {
      super("2nd");
      parameter("end", 1); // @parameter
      clockPin("CLK"); // @pin
    }
  }

  @Test
  void namesAreTheModulesAndLegal() {
    mistakes.expect(
        NamedTop::new,
        """
        4 mistakes in the design
        black box in Named: '2nd' is no name of a module in Verilog
            here at @super
            fix: use a name of letters, digits and underscores that is no reserved word
        black box in Named: 'end' is no name of a parameter in Verilog
            here at @parameter
            fix: use a name of letters, digits and underscores that is no reserved word
        black box in Named: a port cannot be called 'input' here
            made at @go
            fix: call it as the module does with named("..."): a name of letters, digits and underscores that is no reserved word
        black box in Named: two ports are called 'CLK'
            one is made at @pin
            the other at @again
            fix: name one of them otherwise
        """);
  }

  static final class NamedTop extends Block {
    NamedTop() {
      var box = add(new Named());
      box.d.set(0);
      box.go.set(true);
    }
  }

  static final class Values extends Box {
    Values() {
      super("VALUES");
      parameter("A", 1);
      parameter("A", 2); // @value_again
      parameter("B", 16, 4); // @value_b
      parameter("C", BigInteger.valueOf(-9), 4); // @value_c
      parameter("D", "say \"hello\""); // @value_d
      parameter("E", Double.NaN); // @value_e
      parameter("F", -8, 4);
      parameter("G", 15, 4);
    }
  }

  @Test
  void parametersHaveValuesThatFit() {
    expect(
        Values::new,
        """
        5 mistakes in the design
        black box in Values: parameter A is given twice
            here at @value_again
            fix: delete one of them
        black box in Values: the value 16 of parameter B does not fit 4 bits
            here at @value_b
            fix: give it a width of 1 to 65536 bits that holds it
        black box in Values: the value -9 of parameter C does not fit 4 bits
            here at @value_c
            fix: give it a width of 1 to 65536 bits that holds it
        black box in Values: the text of parameter D has a character that Verilog's strings have not
            here at @value_d
            fix: use printable ASCII without quotes and backslashes
        black box in Values: the value NaN of parameter E is no number
            here at @value_e
            fix: give it a finite one
        """);
  }

  static final class Said extends Box {
    Said() {
      super("SAID");
      follows(q);
      follows(q, d); // @twice
      registered(d); // @input
    }
  }

  @Test
  void whatItFollowsIsSaidOnce() {
    expect(
        Said::new,
        """
        2 mistakes in the design
        black box in Said: it is said twice what output 'Q' (UInt, 4 bits) follows
            here at @twice
            fix: say it once
        black box in Said: input 'D' (UInt, 4 bits) is no output of this black box
            here at @input
            made at @d_made
            fix: say follows(output, inputs...) and registered(outputs...) of its own ports
        """);
  }

  static final class Files extends Box {
    Files() {
      super("FILES");
      verilog("files.txt", ""); // @file_name
      verilog("files.v", "");
      verilog("files.v", ""); // @file_twice
      verilog("nowhere.v"); // @nowhere
    }
  }

  @Test
  void filesAreThere() {
    expect(
        Files::new,
        """
        3 mistakes in the design
        black box in Files: 'files.txt' is no name of a file of Verilog
            here at @file_name
            fix: use letters, digits, '_', '-' and '.', and end it with .v, .sv, .vh or .svh
        black box in Files: file files.v is given twice
            here at @file_twice
            fix: delete one of them
        black box in Files: there is no resource 'nowhere.v' beside dev.ditto.hdl.rules.BlackBoxTest$Files
            here at @nowhere
            fix: put the file into the folder of resources of that package, or give its text: verilog(file, text)
        """);
  }

  static final class Outside extends Box {
    Outside() {
      super("OUTSIDE");
      q.set(d);
    }
  }

  @Test
  void onlyTheModelDescribesHardware() {
    expect(
        Outside::new,
        """
        1 mistake in the design
        black box in Outside: it describes hardware outside its model
            made at @super
            fix: put that into model(() -> ...); it is no part of the Verilog
        """);
  }

  static final class Model extends Box {
    Model() {
      super("MODEL");
      registered(q);
      model(
          () -> {
            var kept = reg(uint(4)); // @register
            kept.next(d);
            q.set(kept.or(d)); // @q_driven
          });
      model(() -> {}); // @second
    }
  }

  @Test
  void theModelDoesWhatIsSaidOfTheModule() {
    expect(
        Model::new,
        """
        3 mistakes in the design
        black box in Model: it has two models
            here at @second
            fix: put everything into one model(...)
        black box in Model: its model has a register of clock 'mainClock()', for which it has no pin
            made at @register
            fix: say clockPin(...), or make the register inside in(clock, () -> ...)
        black box in Model: its model lets output 'Q' (4 bits) follow input 'D' (4 bits) within a cycle, which it is said not to do
            'Q' follows 'D' at @q_driven
            fix: put a register on the way, or add the input to follows(output, inputs...)
        """);
  }

  static final class Partial extends Box {
    Partial() {
      super("PARTIAL");
      model(() -> when(d.eq(3), () -> q.set(d))); // @when
    }
  }

  @Test
  void theModelIsCheckedLikeAnyBlock() {
    expect(
        Partial::new,
        """
        1 mistake in the design
        latch in Partial: output 'Q' (4 bits) is not driven on every path, it would have to remember
            not driven when this is false at @when
            made at @q_made
            fix: drive a default before the when, or drive it in every branch; if it should remember, make it with reg(type)
        """);
  }

  static final class Adder extends Box {
    final UInt free = output(uint(4)).named("FREE");

    Adder() {
      super("ADDER");
      follows(free);
    }
  }

  static final class Circle extends Block {
    final UInt out = output(uint(4));
    final UInt fine = output(uint(4));

    Circle() {
      var first = add(new Adder()); // @first
      first.d.set(first.q); // @circle
      out.set(first.q);
      var second = add(new Adder());
      second.d.set(second.free);
      fine.set(second.q);
    }
  }

  @Test
  void anOutputFollowsAllInputsUnlessItIsSaid() {
    mistakes.expect(
        Circle::new,
        """
        1 mistake in the design
        loop in Circle: combinational loop through input 'D' (4 bits) of child 'first', output 'Q' (4 bits) of child 'first'
            'first_D' follows 'first_Q' at @circle
            'first_Q' follows 'first_D' inside the child at @first
            fix: put a register on the way, or compute one of them from something else
        """);
  }

  static final class Alone extends Box {
    Alone() {
      super("Around");
      verilog("around.v", "");
    }
  }

  @Test
  void theTopKeepsItsName() {
    expect(
        Alone::new,
        """
        2 mistakes in the design
        black box in Alone: its module 'Around' is called like the block at the top
            made at @make
            fix: call the class at the top otherwise
        black box in Alone: there is another file 'around.v', with another text
            made at @make
            fix: call one of them otherwise
        """);
  }

  @Test
  void theTopIsOurs() {
    mistakes.expect(
        Adder::new,
        """
        1 mistake in the design
        black box in Adder: it is the top, of which nothing would be written
            made at @super
            fix: add it to a block
        """);
  }

  /** A black box whose model does more than the module. */
  static final class Wrong extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4));

    static final class Latency extends BlackBox {
      final UInt d = input(uint(4)).named("D");
      final UInt q = output(uint(4)).named("Q");

      Latency() {
        super("LATENCY");
        clockPin("CLK");
        registered(q);
        model(() -> q.set(d.not()));
      }
    }

    Wrong() {
      var box = add(new Latency());
      box.d.set(in);
      out.set(box.q);
    }
  }
}
