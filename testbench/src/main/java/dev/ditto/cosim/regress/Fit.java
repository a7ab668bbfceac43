package dev.ditto.cosim.regress;

import dev.ditto.accel.Parameters;
import dev.ditto.model.golden.LinearResult;
import dev.ditto.model.golden.LinearTask;
import dev.ditto.program.Machine;
import dev.ditto.program.Program;
import dev.ditto.program.layer.AcceleratorBackend;
import dev.ditto.program.layer.CapacityException;
import dev.ditto.program.layer.Residence;

/** Compiles layers without running them, to find out whether they fit and how long they take. */
final class Fit {
  private Fit() {}

  /**
   * Expected cycles of a layer's longest step; the largest number when the layer does not fit the
   * machine.
   */
  static long cycles(Parameters p, LayerCase layer) {
    AcceleratorBackend backend =
        new AcceleratorBackend(p, new Idle(), name -> Residence.NONE, true, name -> true, 0);
    LinearTask task = layer.first("layer");
    LinearResult nothing =
        new LinearResult(new int[layer.geometry().outputElements()], new short[0]);
    try {
      long most = backend.run(task).program().estimatedCycles();
      if (layer.steps() > 1) {
        LinearTask next = layer.next(task, nothing);
        most = Math.max(most, backend.run(next).program().estimatedCycles());
      }
      return most;
    } catch (CapacityException e) {
      return Long.MAX_VALUE;
    }
  }

  /** A machine that does nothing and whose memory holds zeros. */
  private static final class Idle implements Machine {
    @Override
    public void map(long address, long bytes) {}

    @Override
    public void write(long address, byte[] bytes) {}

    @Override
    public byte[] read(long address, int length) {
      return new byte[length];
    }

    @Override
    public void run(Program program) {}
  }
}
