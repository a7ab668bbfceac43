package dev.ditto.training;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/**
 * The six figures of the data set. The ordinal is the class label that the network is told.
 *
 * <p>All outlines fit into the circle of the given radius around the centre, give or take a few
 * hundredths, so that one rule keeps every figure inside the picture.
 */
public enum ShapeClass {
  /** A filled circle. */
  DISC {
    @Override
    public Shape outline(double x, double y, double radius) {
      return circle(x, y, 0.95 * radius);
    }
  },
  /** A filled square, sides parallel to the edges of the picture. */
  SQUARE {
    @Override
    public Shape outline(double x, double y, double radius) {
      return box(x, y, 0.82 * radius, 0.82 * radius);
    }
  },
  /** A filled triangle, one corner straight up. */
  TRIANGLE {
    @Override
    public Shape outline(double x, double y, double radius) {
      Path2D path = new Path2D.Double();
      path.moveTo(x, y - radius);
      path.lineTo(x + radius, y + 0.85 * radius);
      path.lineTo(x - radius, y + 0.85 * radius);
      path.closePath();
      return path;
    }
  },
  /** A circle with a round hole of 0.55 times its radius. */
  RING {
    @Override
    public Shape outline(double x, double y, double radius) {
      Area area = new Area(circle(x, y, radius));
      area.subtract(new Area(circle(x, y, 0.55 * radius)));
      return area;
    }
  },
  /** Two bars crossing at right angles, one upright and one level. */
  PLUS {
    @Override
    public Shape outline(double x, double y, double radius) {
      Area area = new Area(box(x, y, radius, ARM * radius));
      area.add(new Area(box(x, y, ARM * radius, radius)));
      return area;
    }
  },
  /** The plus turned by 45 degrees, a letter X. */
  CROSS {
    @Override
    public Shape outline(double x, double y, double radius) {
      AffineTransform turn = AffineTransform.getRotateInstance(Math.PI / 4, x, y);
      return turn.createTransformedShape(PLUS.outline(x, y, 1.08 * radius));
    }
  };

  /** Half the width of an arm of the plus and the cross, as a share of the radius. */
  private static final double ARM = 0.27;

  /**
   * The outline of this figure.
   *
   * @param x centre, in canvas pixels from the left
   * @param y centre, in canvas pixels from the top
   * @param radius size, in canvas pixels
   * @return the outline, to be filled
   */
  public abstract Shape outline(double x, double y, double radius);

  /**
   * The name used in files and on the command line, in lower case.
   *
   * @return for instance {@code "disc"}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static Shape box(double x, double y, double halfWidth, double halfHeight) {
    return new Rectangle2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
  }
}
