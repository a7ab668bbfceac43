package dev.ditto.hdl.design;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.HdlException;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Instance;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ElaborationTest {
  record Shape(int width, boolean registered) {}

  record Params(String label, Shape shape) {}

  static final class Pass extends Block {
    final UInt in;
    final UInt out;

    Pass(Params p) {
      super(p);
      in = input(uint(p.shape.width));
      out = output(uint(p.shape.width));
      if (p.shape.registered) {
        var kept = reg(uint(p.shape.width));
        kept.next(in);
        out.set(kept);
      } else {
        out.set(in);
      }
    }
  }

  static final class Chain extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(8));

    Chain() {
      var first = add(new Pass(new Params("x", new Shape(4, true))));
      var second = add(new Pass(new Params("x", new Shape(4, true))));
      var third = add(new Pass(new Params("x", new Shape(4, false))));
      var last = add(new Pass(new Params("x", new Shape(8, false))));
      first.in.set(in);
      second.in.set(first.out);
      third.in.set(second.out);
      last.in.set(third.out);
      out.set(last.out);
    }
  }

  @Test
  void equalParametersShareACircuitAndTheOthersAreNamedByTheDifference() {
    Design design = elaborate(Chain::new);
    assertEquals(
        List.of(
            "Pass_shape_width4_shape_registered_on",
            "Pass_shape_width4_shape_registered_off",
            "Pass_shape_width8_shape_registered_off",
            "Chain"),
        design.circuits().stream().map(Circuit::name).toList());
    assertEquals(
        List.of(0, 0, 1, 2),
        design.top().instances().stream()
            .map(Instance::circuit)
            .map(name -> design.circuits().indexOf(design.circuit(name)))
            .toList());
  }

  @Test
  void onlyWhatHasRegistersHasAClock() {
    Design design = elaborate(Chain::new);
    assertEquals(
        List.of(1, 0, 0, 1), design.circuits().stream().map(c -> c.domains().size()).toList());
  }

  static final class Sneaky extends Block {
    final UInt in;
    final UInt out;

    Sneaky(int width) {
      in = input(uint(width));
      out = output(uint(width));
      out.set(in);
    }
  }

  static final class Sneaks extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4));

    Sneaks() {
      var first = add(new Sneaky(4));
      var second = add(new Sneaky(5));
      first.in.set(in);
      second.in.set(first.out);
      out.set(second.out.trunc(4));
    }
  }

  @Test
  void whatShapesABlockMustBeAParameter() {
    HdlException broken = assertThrows(HdlException.class, () -> elaborate(Sneaks::new));
    assertEquals(1, broken.findings().size());
    assertEquals(
        "two blocks Sneaky with equal parameters (none) are different hardware",
        broken.findings().get(0).what());
  }

  @Test
  void buildsAreEqualOnEveryRunAndThread() throws Exception {
    Design expected = elaborate(Chain::new);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Design>> tasks =
          IntStream.range(0, 32)
              .mapToObj(i -> (Callable<Design>) () -> elaborate(Chain::new))
              .toList();
      for (var result : pool.invokeAll(tasks)) {
        assertNotSame(expected, result.get());
        assertEquals(expected, result.get());
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void anExceptionOfTheDesignIsPassedOn() {
    assertThrows(
        IllegalStateException.class,
        () ->
            elaborate(
                () -> {
                  throw new IllegalStateException("mine");
                }));
  }

  static final class Throws extends Block {
    final UInt a = input(uint(4));
    final UInt o = output(uint(4));

    Throws() {
      o.set(a.plus(1));
      throw new IllegalStateException("mine");
    }
  }

  @Test
  void findingsBeforeAnExceptionAreShownWithIt() {
    HdlException broken = assertThrows(HdlException.class, () -> elaborate(Throws::new));
    assertEquals("width", broken.findings().get(0).rule());
    assertEquals("mine", broken.getCause().getMessage());
  }

  record One(UInt a) {}

  record Typed<T>(Type<T> type, boolean fast) {}

  static final class Wrap<T> extends Block {
    final T in;
    final T out;

    Wrap(Typed<T> p) {
      super(p);
      in = input(p.type);
      out = output(p.type);
      drive(out, in);
    }
  }

  static final class Wraps extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4));

    Wraps() {
      var a = add(new Wrap<>(new Typed<>(uint(4), true)));
      var b = add(new Wrap<>(new Typed<>(struct(One.class, uint(4)), true)));
      var c = add(new Wrap<>(new Typed<>(struct(One.class, uint(5)), true)));
      var d = add(new Wrap<>(new Typed<>(vec(uint(4), 1), true)));
      a.in.set(in);
      b.in.a.set(a.out);
      c.in.a.set(b.out.a);
      d.in.get(0).set(c.out.a.trunc(4));
      out.set(d.out.get(0));
    }
  }

  @Test
  void typesAreWrittenAsShortAsTheyDiffer() {
    assertEquals(
        List.of("Wrap_u4", "Wrap_One_4bits", "Wrap_One_5bits", "Wrap_u4x1", "Wraps"),
        elaborate(Wraps::new).circuits().stream().map(Circuit::name).toList());
  }
}
