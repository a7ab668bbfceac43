// A register on the falling edge is one on the rising edge of the opposite clock.
(* techmap_celltype = "$dff" *)
module falling_register (CLK, D, Q);
  parameter WIDTH = 1;
  parameter CLK_POLARITY = 1;
  input CLK;
  input [WIDTH-1:0] D;
  output [WIDTH-1:0] Q;

  wire _TECHMAP_FAIL_ = CLK_POLARITY;
  wire opposite = ~CLK;
  \$dff #(.WIDTH(WIDTH), .CLK_POLARITY(1'b1)) _TECHMAP_REPLACE_ (.CLK(opposite), .D(D), .Q(Q));
endmodule

// Stands for a memory in a proof that two circuits are the same. Of the contents it keeps the word
// at one address, which the proof leaves open: what holds for that word holds for every word. What
// the ports read is left open, too, and where they read is compared. Both circuits must have read
// ports of the same number and order; how they write is compared by its effect only.
//
// Registers are where the proof cuts circuits open: it compares what they take, and leaves open
// what they hold. That is why even values that no register holds are put into one here.

(* techmap_celltype = "$mem_v2" *)
module memory_of_one_word (
  RD_CLK, RD_EN, RD_ARST, RD_SRST, RD_ADDR, RD_DATA, WR_CLK, WR_EN, WR_ADDR, WR_DATA
);
  parameter MEMID = "";
  parameter SIZE = 1;
  parameter OFFSET = 0;
  parameter ABITS = 1;
  parameter WIDTH = 1;
  parameter INIT = 0;
  parameter RD_PORTS = 1;
  parameter RD_CLK_ENABLE = 0;
  parameter RD_CLK_POLARITY = 0;
  parameter RD_TRANSPARENCY_MASK = 0;
  parameter RD_COLLISION_X_MASK = 0;
  parameter RD_WIDE_CONTINUATION = 0;
  parameter RD_CE_OVER_SRST = 0;
  parameter RD_ARST_VALUE = 0;
  parameter RD_SRST_VALUE = 0;
  parameter RD_INIT_VALUE = 0;
  parameter WR_PORTS = 1;
  parameter WR_CLK_ENABLE = 0;
  parameter WR_CLK_POLARITY = 0;
  parameter WR_PRIORITY_MASK = 0;
  parameter WR_WIDE_CONTINUATION = 0;

  input [RD_PORTS-1:0] RD_CLK, RD_EN, RD_ARST, RD_SRST;
  input [RD_PORTS*ABITS-1:0] RD_ADDR;
  output [RD_PORTS*WIDTH-1:0] RD_DATA;
  input [WR_PORTS-1:0] WR_CLK;
  input [WR_PORTS*WIDTH-1:0] WR_EN, WR_DATA;
  input [WR_PORTS*ABITS-1:0] WR_ADDR;

  // Ports that read without a clock and write with one, all of one width.
  wire _TECHMAP_FAIL_ =
      |RD_CLK_ENABLE || !(&WR_CLK_ENABLE) || |RD_WIDE_CONTINUATION || |WR_WIDE_CONTINUATION;

  wire [ABITS-1:0] address;
  wire [WIDTH-1:0] word;

  // Later ports of one circuit overwrite what earlier ones wrote.
  wire [(WR_PORTS+1)*WIDTH-1:0] words;
  assign words[WIDTH-1:0] = word;
  genvar i;
  generate
    for (i = 0; i < WR_PORTS; i = i + 1) begin : port
      wire hit = WR_ADDR[i*ABITS +: ABITS] == address;
      wire [WIDTH-1:0] enable = {WIDTH{hit}} & WR_EN[i*WIDTH +: WIDTH];
      assign words[(i+1)*WIDTH +: WIDTH] =
          words[i*WIDTH +: WIDTH] & ~enable | WR_DATA[i*WIDTH +: WIDTH] & enable;
    end
  endgenerate

  // The rising edge, when all ports write at the same.
  wire clock = &(WR_CLK ~^ WR_CLK_POLARITY[WR_PORTS-1:0]);

  wire [RD_PORTS*ABITS-1:0] unread;
  wire [63:0] unread_shape;
  \$dff #(.WIDTH(WIDTH), .CLK_POLARITY(1'b1)) _TECHMAP_REPLACE_ (
    .CLK(clock), .D(words[WR_PORTS*WIDTH +: WIDTH]), .Q(word));
  \$dff #(.WIDTH(ABITS), .CLK_POLARITY(1'b1)) _TECHMAP_REPLACE_.address (
    .CLK(1'b0), .D(address), .Q(address));
  \$dff #(.WIDTH(RD_PORTS*ABITS), .CLK_POLARITY(1'b1)) _TECHMAP_REPLACE_.read_address (
    .CLK(1'b0), .D(RD_ADDR), .Q(unread));
  \$dff #(.WIDTH(RD_PORTS*WIDTH), .CLK_POLARITY(1'b1)) _TECHMAP_REPLACE_.read_data (
    .CLK(1'b0), .D({RD_PORTS*WIDTH{1'b0}}), .Q(RD_DATA));
  \$dff #(.WIDTH(64), .CLK_POLARITY(1'b1)) _TECHMAP_REPLACE_.shape (
    .CLK(1'b0), .D({SIZE[31:0], OFFSET[31:0]}), .Q(unread_shape));
endmodule
