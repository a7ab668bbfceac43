package dev.ditto.program.stage;

import dev.ditto.accel.isa.VectorFunction;
import dev.ditto.program.tensor.Parameter;
import dev.ditto.program.tensor.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One operation of the vector unit on every element of a tensor, as a {@link Chain} does it piece
 * by piece.
 *
 * @param out what comes out
 * @param parameter of the multiply-add
 * @param other second operand
 * @param product whether it multiplies the first, else it is added to it
 * @param broadcast whether its only row is the same for all rows
 * @param byRow whether the multiply-add is the row's
 * @param function after the multiply-add
 * @param modulation scale and shift of {@link Parameter.Made} parameters
 */
public record Pass(
    View out,
    Parameter parameter,
    Optional<View> other,
    boolean product,
    boolean broadcast,
    boolean byRow,
    VectorFunction function,
    List<View> modulation) {

  /** Multiply-add of the first operand alone. */
  public static Pass of(View out, Parameter parameter) {
    return new Pass(
        out,
        parameter,
        Optional.empty(),
        false,
        false,
        false,
        VectorFunction.NONE,
        new ArrayList<>());
  }

  public Pass adding(View that) {
    return new Pass(
        out,
        parameter,
        Optional.of(that),
        false,
        that.tensor().rows() == 1 && out.tensor().rows() > 1,
        byRow,
        function,
        modulation);
  }

  public Pass multiplyingBy(View that) {
    return new Pass(
        out,
        parameter,
        Optional.of(that),
        true,
        that.tensor().rows() == 1 && out.tensor().rows() > 1,
        byRow,
        function,
        modulation);
  }

  public Pass then(View result, VectorFunction applied) {
    return new Pass(result, parameter, other, product, broadcast, byRow, applied, modulation);
  }

  public Pass eachRow() {
    return new Pass(out, parameter, other, product, broadcast, true, function, modulation);
  }

  public Pass modulatedBy(View scale, View shift) {
    return new Pass(
        out, parameter, other, product, broadcast, byRow, function, List.of(scale, shift));
  }
}
