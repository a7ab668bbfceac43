package dev.ditto.program.stage;

import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.accel.isa.Vector;
import dev.ditto.model.golden.SampleSums;
import dev.ditto.program.tensor.MemoryImage;
import dev.ditto.program.tensor.Parameter;
import dev.ditto.program.tensor.View;
import java.util.ArrayList;
import java.util.List;

/**
 * From a sample and predictions to the next sample.
 *
 * @param steps what is done in each step
 * @param operands tensors that are read: the sample first, which also takes the result
 */
public record SamplerStage(List<List<SampleSums.Sum>> steps, List<View> operands, MemoryImage image)
    implements Stage {

  @Override
  public void write(Writer writer) {
    writer.atNoLayer();
    View sample = operands.get(0);
    int rows = sample.tensor().rows();
    int most = Math.max(1, writer.mostRows() / 2);
    for (int row = 0; row < rows; row += most) {
      int count = Math.min(most, rows - row);
      for (int tile = 0; tile < sample.tiles(writer.parameters().columns()); tile++) {
        piece(writer, tile, row, count);
      }
    }
  }

  private void piece(Writer writer, int tile, int row, int count) {
    List<Integer> numbers = new ArrayList<>();
    for (View operand : operands) {
      numbers.add(writer.loadValues(operand, tile, row, count));
    }
    for (SampleSums.Sum sum : steps.get(writer.step())) {
      int to = writer.takeValues(count);
      Parameter.Uniform parameter =
          Parameter.uniform(ChannelParameter.of(sum.weights()), writer.parameters(), image);
      writer.pass(
          Vector.builder()
              .fromVector(true)
              .a(numbers.get(sum.a()))
              .second(true)
              .b(numbers.get(sum.b()))
              .rows(count)
              .param(writer.parameters(parameter.address()))
              .limit(sum.weights().limit())
              .vector(to)
              .build());
      numbers.add(to);
    }
    writer.storeValues(numbers.get(numbers.size() - 1), operands.get(0), tile, row, count);
  }
}
