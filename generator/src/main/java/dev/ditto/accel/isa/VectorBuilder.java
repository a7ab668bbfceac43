package dev.ditto.accel.isa;

/** Makes a {@link Vector}, operand by operand; each method is named after what it sets. */
public final class VectorBuilder {
  private Sync sync = Sync.NONE;
  private boolean fromVector;
  private boolean second;
  private boolean product;
  private boolean broadcast;
  private boolean byRow;
  private VectorFunction function = VectorFunction.NONE;
  private Statistics statistics = Statistics.NONE;
  private boolean begin;
  private boolean toVector = true;
  private boolean toCode;
  private long rows;
  private long a;
  private long b;
  private long param;
  private long row;
  private long vector;
  private long code;
  private long stat;
  private long codeMultiplier;
  private long codeShift = 1;
  private long limit = Vector.UNLIMITED;
  private long columns = 1;

  VectorBuilder() {}

  public VectorBuilder sync(Sync value) {
    sync = value;
    return this;
  }

  public VectorBuilder fromVector(boolean value) {
    fromVector = value;
    return this;
  }

  public VectorBuilder second(boolean value) {
    second = value;
    return this;
  }

  public VectorBuilder product(boolean value) {
    product = value;
    return this;
  }

  public VectorBuilder broadcast(boolean value) {
    broadcast = value;
    return this;
  }

  public VectorBuilder byRow(boolean value) {
    byRow = value;
    return this;
  }

  public VectorBuilder function(VectorFunction value) {
    function = value;
    return this;
  }

  public VectorBuilder statistics(Statistics value) {
    statistics = value;
    return this;
  }

  public VectorBuilder begin(boolean value) {
    begin = value;
    return this;
  }

  public VectorBuilder toVector(boolean value) {
    toVector = value;
    return this;
  }

  public VectorBuilder toCode(boolean value) {
    toCode = value;
    return this;
  }

  public VectorBuilder rows(long value) {
    rows = value;
    return this;
  }

  public VectorBuilder a(long value) {
    a = value;
    return this;
  }

  public VectorBuilder b(long value) {
    b = value;
    return this;
  }

  public VectorBuilder param(long value) {
    param = value;
    return this;
  }

  public VectorBuilder row(long value) {
    row = value;
    return this;
  }

  public VectorBuilder vector(long value) {
    vector = value;
    return this;
  }

  public VectorBuilder code(long value) {
    code = value;
    return this;
  }

  public VectorBuilder stat(long value) {
    stat = value;
    return this;
  }

  public VectorBuilder codeMultiplier(long value) {
    codeMultiplier = value;
    return this;
  }

  public VectorBuilder codeShift(long value) {
    codeShift = value;
    return this;
  }

  public VectorBuilder limit(long value) {
    limit = value;
    return this;
  }

  public VectorBuilder columns(long value) {
    columns = value;
    return this;
  }

  /** The command. */
  public Vector build() {
    return new Vector(
        sync,
        fromVector,
        second,
        product,
        broadcast,
        byRow,
        function,
        statistics,
        begin,
        toVector,
        toCode,
        limit,
        rows,
        a,
        b,
        param,
        row,
        columns,
        vector,
        code,
        stat,
        codeMultiplier,
        codeShift);
  }
}
