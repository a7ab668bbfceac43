package dev.ditto.program.order;

/**
 * A piece of a layer's work, for telling people where something happened.
 *
 * @param image index of the image or matrix product
 * @param firstLine first output line of the stripe
 * @param lines output lines of the stripe
 * @param firstColumn first output column of the piece of the lines
 * @param columns output columns of the piece
 * @param columnTile which group of output channels; -1 where all are meant
 */
public record Tile(
    int image, int firstLine, int lines, int firstColumn, int columns, int columnTile) {

  /** Output pixels. */
  public int rows() {
    return lines * columns;
  }

  /** Whether an output pixel belongs to it. */
  public boolean covers(int anyImage, int line, int column) {
    return image == anyImage
        && line >= firstLine
        && line < firstLine + lines
        && column >= firstColumn
        && column < firstColumn + columns;
  }

  /** The same rows of a column tile. */
  public Tile ofColumnTile(int tile) {
    return new Tile(image, firstLine, lines, firstColumn, columns, tile);
  }

  @Override
  public String toString() {
    return "image %d, lines %d..%d, columns %d..%d, column tile %d"
        .formatted(
            image,
            firstLine,
            firstLine + lines - 1,
            firstColumn,
            firstColumn + columns - 1,
            columnTile);
  }
}
