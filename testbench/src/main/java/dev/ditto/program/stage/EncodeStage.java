package dev.ditto.program.stage;

import dev.ditto.program.tensor.View;
import java.util.List;

/** Takes codes of values that somebody else has given, if a layer wants codes. */
public record EncodeStage(View view, Pass pass) implements Stage {
  @Override
  public void write(Writer writer) {
    if (view.tensor().wantsCodes()) {
      new ValueStage(view, List.of(pass)).write(writer);
    }
  }
}
