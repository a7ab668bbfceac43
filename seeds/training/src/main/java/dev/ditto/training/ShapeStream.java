package dev.ditto.training;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The endless data set. Picture number i depends on the seed and on i alone, so training can stop
 * at any step and go on later with the very pictures it would have seen.
 *
 * @param seed chooses the stream
 */
public record ShapeStream(long seed) {
  /** An odd number far from the golden ratio that SplittableRandom itself steps by. */
  private static final long SPREAD = 0xD1342543DE82EF95L;

  /**
   * Some pictures with what they show.
   *
   * @param scenes of each picture
   * @param pictures all pictures one after the other, {@link ShapePainter#VALUES} numbers each
   */
  public record Batch(List<Scene> scenes, float[] pictures) {}

  /**
   * The scene of one picture.
   *
   * @param index number of the picture, from 0
   * @return its scene
   */
  public Scene scene(long index) {
    return Scene.draw(
        new SplittableRandom(Long.rotateLeft(seed * SPREAD, 32) ^ (index + 1) * SPREAD));
  }

  /**
   * Consecutive pictures.
   *
   * @param first number of the first picture
   * @param count how many
   * @return the pictures and their scenes
   */
  public Batch batch(long first, int count) {
    List<Scene> scenes = new ArrayList<>();
    float[] pictures = new float[count * ShapePainter.VALUES];
    for (int i = 0; i < count; i++) {
      Scene scene = scene(first + i);
      scenes.add(scene);
      float[] picture = ShapePainter.paint(scene);
      System.arraycopy(picture, 0, pictures, i * picture.length, picture.length);
    }
    return new Batch(scenes, pictures);
  }
}
