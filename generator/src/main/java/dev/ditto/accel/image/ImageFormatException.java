package dev.ditto.accel.image;

import java.io.IOException;

/** A file that is no image of a run, or a damaged one. */
public final class ImageFormatException extends IOException {
  private static final long serialVersionUID = 1;

  ImageFormatException(String message) {
    super(message);
  }
}
