package dev.ditto.model.network;

import dev.ditto.model.tensor.Shape;
import java.util.List;

/**
 * One row of a trained table, chosen by the class label.
 *
 * <p>Parameter: {@code name.weight} [classes, channels]; one row more if the last stands for no
 * class.
 *
 * @param label a single whole number, 0 .. classes - 1; or classes, to tell the network nothing
 * @param untold whether there is such a last row
 */
public record ClassEmbedding(String name, Value label, int classes, int channels, boolean untold)
    implements Operation {

  public ClassEmbedding {
    label.require(Layout.SCALAR);
    if (classes < 1 || channels < 1) {
      throw new IllegalArgumentException(
          "%s: classes and channels must be at least 1: %d, %d".formatted(name, classes, channels));
    }
  }

  @Override
  public List<Value> inputs() {
    return List.of(label);
  }

  @Override
  public Value output() {
    return Value.vector(name, channels);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(name + ".weight", Shape.of(rows(), channels)));
  }

  /** Rows of the table. */
  public int rows() {
    return untold ? classes + 1 : classes;
  }
}
