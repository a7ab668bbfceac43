// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.DivisionUnit

`resetall
`timescale 1ns / 1ps
`default_nettype none

module DivisionUnit (  // DivisionUnit.java:45
  input  wire        aclk,
  input  wire        aresetn,
  input  wire        in_valid,  // DivisionUnit.java:27
  output wire        in_ready,  // DivisionUnit.java:27
  input  wire [31:0] in_total,  // DivisionUnit.java:27
  input  wire [15:0] in_multiplier,  // DivisionUnit.java:27
  input  wire [5:0]  in_shift,  // DivisionUnit.java:27
  output wire        out_valid,  // DivisionUnit.java:30
  input  wire        out_ready,  // DivisionUnit.java:30
  output wire [15:0] out_multiplier,  // DivisionUnit.java:30
  output wire [5:0]  out_shift  // DivisionUnit.java:30
);

  reg [32:0] left;  // SharedMultiplier.java:22
  reg [31:0] right;  // SharedMultiplier.java:23
  reg [1:0] wait_;  // SharedMultiplier.java:24
  reg [64:0] multiplied;  // SharedMultiplier.java:25
  reg [64:0] product;  // SharedMultiplier.java:27
  reg [31:0] row_total;  // DivisionUnit.java:48
  reg [15:0] row_multiplier;  // DivisionUnit.java:48
  reg [5:0] row_shift;  // DivisionUnit.java:48
  reg [15:0] factor_multiplier;  // DivisionUnit.java:49
  reg [5:0] factor_shift;  // DivisionUnit.java:49
  reg [4:0] exponent;  // DivisionUnit.java:50
  reg [31:0] y;  // DivisionUnit.java:51
  reg second_step;  // DivisionUnit.java:52
  reg [2:0] step;  // DivisionUnit.java:55

  always @(posedge aclk) begin
    multiplied <= {32'd0, left} * {33'd0, right};  // SharedMultiplier.java:26
    product <= multiplied;  // SharedMultiplier.java:28
  end

  assign in_ready = step == 3'd0;  // DivisionUnit.java:56
  assign out_valid = step == 3'd6;  // DivisionUnit.java:57
  assign out_multiplier = factor_multiplier;  // DivisionUnit.java:57
  assign out_shift = factor_shift;  // DivisionUnit.java:57

  wire any_wait_ = |wait_;  // SharedMultiplier.java:40
  reg [15:0] select_by_row_total_30_25;  // Table.java:19
  always @* begin
    case (row_total[30:25])  // Table.java:19
      6'd0: select_by_row_total_30_25 = 16'hfe04;
      6'd1: select_by_row_total_30_25 = 16'hfa23;
      6'd2: select_by_row_total_30_25 = 16'hf660;
      6'd3: select_by_row_total_30_25 = 16'hf2ba;
      6'd4: select_by_row_total_30_25 = 16'hef2f;
      6'd5: select_by_row_total_30_25 = 16'hebbe;
      6'd6: select_by_row_total_30_25 = 16'he866;
      6'd7: select_by_row_total_30_25 = 16'he526;
      6'd8: select_by_row_total_30_25 = 16'he1fc;
      6'd9: select_by_row_total_30_25 = 16'hdee9;
      6'd10: select_by_row_total_30_25 = 16'hdbeb;
      6'd11: select_by_row_total_30_25 = 16'hd902;
      6'd12: select_by_row_total_30_25 = 16'hd62c;
      6'd13: select_by_row_total_30_25 = 16'hd368;
      6'd14: select_by_row_total_30_25 = 16'hd0b7;
      6'd15: select_by_row_total_30_25 = 16'hce17;
      6'd16: select_by_row_total_30_25 = 16'hcb87;
      6'd17: select_by_row_total_30_25 = 16'hc908;
      6'd18: select_by_row_total_30_25 = 16'hc698;
      6'd19: select_by_row_total_30_25 = 16'hc437;
      6'd20: select_by_row_total_30_25 = 16'hc1e5;
      6'd21: select_by_row_total_30_25 = 16'hbfa0;
      6'd22: select_by_row_total_30_25 = 16'hbd69;
      6'd23: select_by_row_total_30_25 = 16'hbb3f;
      6'd24: select_by_row_total_30_25 = 16'hb921;
      6'd25: select_by_row_total_30_25 = 16'hb710;
      6'd26: select_by_row_total_30_25 = 16'hb50a;
      6'd27: select_by_row_total_30_25 = 16'hb30f;
      6'd28: select_by_row_total_30_25 = 16'hb120;
      6'd29: select_by_row_total_30_25 = 16'haf3b;
      6'd30: select_by_row_total_30_25 = 16'had60;
      6'd31: select_by_row_total_30_25 = 16'hab8f;
      6'd32: select_by_row_total_30_25 = 16'ha9c8;
      6'd33: select_by_row_total_30_25 = 16'ha80b;
      6'd34: select_by_row_total_30_25 = 16'ha656;
      6'd35: select_by_row_total_30_25 = 16'ha4aa;
      6'd36: select_by_row_total_30_25 = 16'ha306;
      6'd37: select_by_row_total_30_25 = 16'ha16b;
      6'd38: select_by_row_total_30_25 = 16'h9fd8;
      6'd39: select_by_row_total_30_25 = 16'h9e4d;
      6'd40: select_by_row_total_30_25 = 16'h9cc9;
      6'd41: select_by_row_total_30_25 = 16'h9b4c;
      6'd42: select_by_row_total_30_25 = 16'h99d7;
      6'd43: select_by_row_total_30_25 = 16'h9869;
      6'd44: select_by_row_total_30_25 = 16'h9701;
      6'd45: select_by_row_total_30_25 = 16'h95a0;
      6'd46: select_by_row_total_30_25 = 16'h9446;
      6'd47: select_by_row_total_30_25 = 16'h92f1;
      6'd48: select_by_row_total_30_25 = 16'h91a3;
      6'd49: select_by_row_total_30_25 = 16'h905a;
      6'd50: select_by_row_total_30_25 = 16'h8f17;
      6'd51: select_by_row_total_30_25 = 16'h8dda;
      6'd52: select_by_row_total_30_25 = 16'h8ca3;
      6'd53: select_by_row_total_30_25 = 16'h8b70;
      6'd54: select_by_row_total_30_25 = 16'h8a43;
      6'd55: select_by_row_total_30_25 = 16'h891b;
      6'd56: select_by_row_total_30_25 = 16'h87f8;
      6'd57: select_by_row_total_30_25 = 16'h86d9;
      6'd58: select_by_row_total_30_25 = 16'h85bf;
      6'd59: select_by_row_total_30_25 = 16'h84aa;
      6'd60: select_by_row_total_30_25 = 16'h8399;
      6'd61: select_by_row_total_30_25 = 16'h828d;
      6'd62: select_by_row_total_30_25 = 16'h8185;
      default: select_by_row_total_30_25 = 16'h8081;
    endcase
  end
  wire [30:0] first = {select_by_row_total_30_25, 15'd0};  // DivisionUnit.java:90
  wire [32:0] near_one = product[62:30];  // DivisionUnit.java:98
  localparam [32:0] two = 33'h100000000;  // DivisionUnit.java:99
  wire [31:0] better = product[62:31];  // DivisionUnit.java:105
  wire [48:0] product_47_0_plus_constant = {1'b0, product[47:0]} + 49'h20000000;  // DivisionUnit.java:135
  wire [18:0] shortest = product_47_0_plus_constant[48:30];  // DivisionUnit.java:135
  wire [48:0] product_47_0_plus_constant_2 = {1'b0, product[47:0]} + 49'h40000000;  // DivisionUnit.java:136
  wire [17:0] middle = product_47_0_plus_constant_2[48:31];  // DivisionUnit.java:136
  wire [48:0] product_47_0_plus_constant_3 = {1'b0, product[47:0]} + 49'h80000000;  // DivisionUnit.java:137
  wire [16:0] longest = product_47_0_plus_constant_3[48:32];  // DivisionUnit.java:137
  wire is48 = product[47];  // DivisionUnit.java:138
  wire is47 = product[46];  // DivisionUnit.java:139
  wire [16:0] mantissa = is48 ? longest : is47 ? middle[16:0] : shortest[16:0];  // DivisionUnit.java:140
  wire [5:0] drop = is48 ? 6'd32 : is47 ? 6'd31 : 6'd30;  // DivisionUnit.java:141
  wire overflow = mantissa[16];  // DivisionUnit.java:143
  wire signed [8:0] row_shift_plus_exponent_plus_15 = {2'd0, {1'b0, row_shift} + {2'd0, exponent}} +
      9'd15;  // DivisionUnit.java:149
  wire signed [9:0] row_shift_plu_minus_drop = {row_shift_plus_exponent_plus_15[8],
      row_shift_plus_exponent_plus_15} - {4'd0, drop};  // DivisionUnit.java:150
  wire signed [10:0] shift = {row_shift_plu_minus_drop[9], row_shift_plu_minus_drop} - {10'd0,
      overflow};  // DivisionUnit.java:151
  always @(posedge aclk) begin
    if (!any_wait_) begin  // SharedMultiplier.java:40
      case (step)  // DivisionUnit.java:60
        3'd0: begin  // IDLE
          if (in_valid) begin  // DivisionUnit.java:65
            row_total <= in_total;  // DivisionUnit.java:68
            row_multiplier <= in_multiplier;  // DivisionUnit.java:68
            row_shift <= in_shift;  // DivisionUnit.java:68
            exponent <= 5'd31;  // DivisionUnit.java:69
          end
        end
        3'd1: begin  // NORMALISE
          if (!row_total[31]) begin  // DivisionUnit.java:74
            if (|row_total[31:28]) begin  // DivisionUnit.java:75
              row_total <= {row_total[30:0], 1'b0};  // DivisionUnit.java:78
              exponent <= exponent - 5'd1;  // DivisionUnit.java:79
            end else begin
              row_total <= {row_total[27:0], 4'd0};  // DivisionUnit.java:83
              exponent <= exponent - 5'd4;  // DivisionUnit.java:84
            end
          end
        end
        3'd2: begin  // SEED
          y <= {1'b0, first};  // DivisionUnit.java:91
          second_step <= 1'b0;  // DivisionUnit.java:92
          left <= {2'd0, row_total[31:1]};  // SharedMultiplier.java:33
          right <= {1'b0, first};  // SharedMultiplier.java:34
        end
        3'd3: begin  // PRODUCT
          left <= two - near_one;  // SharedMultiplier.java:33
          right <= y;  // SharedMultiplier.java:34
        end
        3'd4: begin  // UPDATE
          y <= better;  // DivisionUnit.java:106
          second_step <= 1'b1;  // DivisionUnit.java:107
          if (second_step) begin  // DivisionUnit.java:108
            left <= {1'b0, better};  // SharedMultiplier.java:33
            right <= {16'd0, row_multiplier};  // SharedMultiplier.java:34
          end else begin
            left <= {2'd0, row_total[31:1]};  // SharedMultiplier.java:33
            right <= better;  // SharedMultiplier.java:34
          end
        end
        3'd5: begin  // SCALE
          factor_multiplier <= overflow ? mantissa[16:1] : mantissa[15:0];  // DivisionUnit.java:144
          factor_shift <= shift[5:0];  // DivisionUnit.java:152
        end
        default: ;  // DONE
      endcase
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      wait_ <= 2'd0;  // SharedMultiplier.java:24
      step <= 3'd0;  // DivisionUnit.java:55
    end else if (any_wait_) begin  // SharedMultiplier.java:40
      wait_ <= wait_ - 2'd1;  // SharedMultiplier.java:40
    end else begin
      case (step)  // DivisionUnit.java:60
        3'd0: begin  // IDLE
          if (in_valid) begin  // DivisionUnit.java:65
            step <= 3'd1;  // DivisionUnit.java:70
          end
        end
        3'd1: begin  // NORMALISE
          if (row_total[31]) begin  // DivisionUnit.java:74
            step <= 3'd2;  // DivisionUnit.java:74
          end
        end
        3'd2: begin  // SEED
          wait_ <= 2'd2;  // SharedMultiplier.java:35
          step <= 3'd3;  // DivisionUnit.java:94
        end
        3'd3: begin  // PRODUCT
          wait_ <= 2'd2;  // SharedMultiplier.java:35
          step <= 3'd4;  // DivisionUnit.java:101
        end
        3'd4: begin  // UPDATE
          if (second_step) begin  // DivisionUnit.java:108
            wait_ <= 2'd2;  // SharedMultiplier.java:35
            step <= 3'd5;  // DivisionUnit.java:112
          end else begin
            wait_ <= 2'd2;  // SharedMultiplier.java:35
            step <= 3'd3;  // DivisionUnit.java:117
          end
        end
        3'd5: begin  // SCALE
          step <= 3'd6;  // DivisionUnit.java:123
        end
        default: begin  // DONE
          if (out_ready) begin  // DivisionUnit.java:125
            step <= 3'd0;  // DivisionUnit.java:125
          end
        end
      endcase
    end
  end

  // Bits that nothing reads.
  wire _unused = &{1'b0, product[64:63], product_47_0_plus_constant[29:0], shortest[18:17],
      product_47_0_plus_constant_2[30:0], middle[17], product_47_0_plus_constant_3[31:0],
      shift[10:6]};
endmodule

`default_nettype wire
