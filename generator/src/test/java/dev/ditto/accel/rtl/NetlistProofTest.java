package dev.ditto.accel.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.rtl.encode.DeltaEncoder;
import dev.ditto.accel.rtl.encode.EncoderParameters;
import dev.ditto.accel.rtl.encode.WindowFormat;
import dev.ditto.accel.rtl.pe.ArrayParameters;
import dev.ditto.accel.rtl.pe.DensePe;
import dev.ditto.accel.rtl.pe.ZeroSkipPe;
import dev.ditto.accel.rtl.vector.MultiplyAddLane;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.proof.NetlistProof;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Yosys makes of the units does what their Verilog says. */
class NetlistProofTest {
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private static void assertProved(Supplier<Block> unit) {
    assertEquals(NetlistProof.Result.PROVED, new NetlistProof(Hdl.elaborate(unit)).prove(LIMIT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"digitBits=9", "digitBits=5", "peStyle=dense"})
  void rowPes(String override) {
    Parameters p = Configuration.preset("tiny", List.of("columns=4", override)).parameters();
    ArrayParameters array = ArrayParameters.of(p);
    assertProved(
        () ->
            array.style() == PeStyle.DENSE ? new DensePe(array.pe()) : new ZeroSkipPe(array.pe()));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 9})
  void deltaEncoder(int digitBits) {
    WindowFormat format = new WindowFormat(digitBits == 5 ? 2 : 1, digitBits, false);
    assertProved(() -> new DeltaEncoder(new EncoderParameters(format, 8, 4)));
  }

  @Test
  void requantiser() {
    assertProved(MultiplyAddLane::new);
  }
}
