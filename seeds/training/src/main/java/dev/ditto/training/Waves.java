package dev.ditto.training;

import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/**
 * Cosines and sines of a noise level, as in Ho, Jain and Abbeel, with frequencies from 1 down to
 * 1/10000.
 *
 * @param count numbers, half of them cosines
 * @param shift 1 when the lowest frequency is exactly 1/10000, 0 when it would come next
 */
record Waves(int count, int shift) {
  private static final double LONGEST_PERIOD = 10000;

  /** From levels [batch], 64-bit integers, to [batch, count]. */
  Tensor apply(Tensor levels) {
    int half = count / 2;
    Tensor index = torch.arange(new Scalar(half)).to(torch.ScalarType.Float);
    Tensor frequency =
        index
            .mul(new Scalar(-Math.log(LONGEST_PERIOD)))
            .div(new Scalar((double) half - shift))
            .exp();
    Tensor angle = levels.to(torch.ScalarType.Float).unsqueeze(1).mul(frequency.unsqueeze(0));
    return torch.cat(new TensorVector(angle.cos(), angle.sin()), 1);
  }
}
