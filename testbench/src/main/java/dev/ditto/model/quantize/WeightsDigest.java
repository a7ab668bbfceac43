package dev.ditto.model.quantize;

import dev.ditto.model.network.Network;
import dev.ditto.model.network.Parameter;
import dev.ditto.model.network.Weights;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifies the trained numbers that a quantised network was made from. */
public final class WeightsDigest {
  private WeightsDigest() {}

  /**
   * SHA-256, in hexadecimal, of names and numbers of all parameters in the order of the network.
   */
  public static String of(Network network, Weights weights) {
    MessageDigest digest = sha256();
    for (Parameter parameter : network.parameters()) {
      float[] data = weights.get(parameter).data();
      digest.update(parameter.name().getBytes(StandardCharsets.UTF_8));
      ByteBuffer bytes = ByteBuffer.allocate(4 * data.length).order(ByteOrder.LITTLE_ENDIAN);
      bytes.asFloatBuffer().put(data);
      digest.update(bytes.array());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
