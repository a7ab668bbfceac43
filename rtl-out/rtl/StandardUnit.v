// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.StandardUnit

`resetall
`timescale 1ns / 1ps
`default_nettype none

module StandardUnit (  // StandardUnit.java:63
  input  wire               aclk,
  input  wire               aresetn,
  input  wire [18:0]        constants_count,  // StandardUnit.java:36
  input  wire [78:0]        constants_epsilon,  // StandardUnit.java:36
  input  wire [30:0]        constants_inverse_count,  // StandardUnit.java:36
  input  wire [5:0]         constants_mean_shift,  // StandardUnit.java:36
  input  wire               in_valid,  // StandardUnit.java:39
  output wire               in_ready,  // StandardUnit.java:39
  input  wire signed [33:0] in_sum,  // StandardUnit.java:39
  input  wire [48:0]        in_squares,  // StandardUnit.java:39
  output wire               out_valid,  // StandardUnit.java:42
  input  wire               out_ready,  // StandardUnit.java:42
  output wire [24:0]        out_mantissa,  // StandardUnit.java:42
  output wire signed [6:0]  out_shift,  // StandardUnit.java:42
  output wire signed [32:0] out_mean  // StandardUnit.java:42
);

  reg [33:0] left;  // SharedMultiplier.java:22
  reg [33:0] right;  // SharedMultiplier.java:23
  reg [1:0] wait_;  // SharedMultiplier.java:24
  reg [67:0] multiplied;  // SharedMultiplier.java:25
  reg [67:0] product;  // SharedMultiplier.java:27
  reg signed [33:0] set_sum;  // StandardUnit.java:67
  reg [48:0] set_squares;  // StandardUnit.java:67
  reg [24:0] standard_mantissa;  // StandardUnit.java:68
  reg signed [6:0] standard_shift;  // StandardUnit.java:68
  reg signed [32:0] standard_mean;  // StandardUnit.java:68
  reg [79:0] value;  // StandardUnit.java:70
  reg [5:0] exponent;  // StandardUnit.java:71
  reg [31:0] y;  // StandardUnit.java:72
  reg second_step;  // StandardUnit.java:73
  reg [50:0] scaled;  // StandardUnit.java:74
  reg [4:0] drop;  // StandardUnit.java:75
  reg [3:0] step;  // StandardUnit.java:77

  always @(posedge aclk) begin
    multiplied <= {34'd0, left} * {34'd0, right};  // SharedMultiplier.java:26
    product <= multiplied;  // SharedMultiplier.java:28
  end

  assign in_ready = step == 4'd0;  // StandardUnit.java:78
  assign out_valid = step == 4'd12;  // StandardUnit.java:79
  assign out_mantissa = standard_mantissa;  // StandardUnit.java:79
  assign out_shift = standard_shift;  // StandardUnit.java:79
  assign out_mean = standard_mean;  // StandardUnit.java:79

  wire [33:0] mantissa31 = product[64:31];  // StandardUnit.java:65
  wire [33:0] magnitude = set_sum[33] ? -set_sum : set_sum;  // StandardUnit.java:69
  wire any_wait_ = |wait_;  // SharedMultiplier.java:40
  wire signed [68:0] signed_ = {1'b0, product};  // StandardUnit.java:204
  wire signed [69:0] both = set_sum[33] ? -{signed_[68], signed_} : {signed_[68], signed_};  // StandardUnit.java:205
  wire [70:0] cat_both_0_sh_plus_1 = $signed($signed({both, 1'b0}) >>> constants_mean_shift) +
      71'd1;  // StandardUnit.java:206
  wire [7:0] top = value[79:72];  // StandardUnit.java:128
  reg [15:0] seed;  // Table.java:19
  always @* begin
    case (value[79:73] - 7'd32)  // Table.java:19
      7'd0: seed = 16'hfe06;
      7'd1: seed = 16'hfa34;
      7'd2: seed = 16'hf68d;
      7'd3: seed = 16'hf30e;
      7'd4: seed = 16'hefb3;
      7'd5: seed = 16'hec7c;
      7'd6: seed = 16'he964;
      7'd7: seed = 16'he66b;
      7'd8: seed = 16'he38e;
      7'd9: seed = 16'he0cc;
      7'd10: seed = 16'hde23;
      7'd11: seed = 16'hdb92;
      7'd12: seed = 16'hd916;
      7'd13: seed = 16'hd6b0;
      7'd14: seed = 16'hd45e;
      7'd15: seed = 16'hd21f;
      7'd16: seed = 16'hcff1;
      7'd17: seed = 16'hcdd5;
      7'd18: seed = 16'hcbc9;
      7'd19: seed = 16'hc9cc;
      7'd20: seed = 16'hc7dd;
      7'd21: seed = 16'hc5fd;
      7'd22: seed = 16'hc42a;
      7'd23: seed = 16'hc263;
      7'd24: seed = 16'hc0a9;
      7'd25: seed = 16'hbefa;
      7'd26: seed = 16'hbd56;
      7'd27: seed = 16'hbbbd;
      7'd28: seed = 16'hba2f;
      7'd29: seed = 16'hb8a9;
      7'd30: seed = 16'hb72e;
      7'd31: seed = 16'hb5bb;
      7'd32: seed = 16'hb451;
      7'd33: seed = 16'hb2ef;
      7'd34: seed = 16'hb196;
      7'd35: seed = 16'hb044;
      7'd36: seed = 16'haef9;
      7'd37: seed = 16'hadb6;
      7'd38: seed = 16'hac79;
      7'd39: seed = 16'hab43;
      7'd40: seed = 16'haa14;
      7'd41: seed = 16'ha8eb;
      7'd42: seed = 16'ha7c7;
      7'd43: seed = 16'ha6aa;
      7'd44: seed = 16'ha592;
      7'd45: seed = 16'ha480;
      7'd46: seed = 16'ha373;
      7'd47: seed = 16'ha26b;
      7'd48: seed = 16'ha168;
      7'd49: seed = 16'ha069;
      7'd50: seed = 16'h9f70;
      7'd51: seed = 16'h9e7b;
      7'd52: seed = 16'h9d8a;
      7'd53: seed = 16'h9c9d;
      7'd54: seed = 16'h9bb5;
      7'd55: seed = 16'h9ad0;
      7'd56: seed = 16'h99f0;
      7'd57: seed = 16'h9913;
      7'd58: seed = 16'h983a;
      7'd59: seed = 16'h9764;
      7'd60: seed = 16'h9692;
      7'd61: seed = 16'h95c4;
      7'd62: seed = 16'h94f8;
      7'd63: seed = 16'h9430;
      7'd64: seed = 16'h936b;
      7'd65: seed = 16'h92a9;
      7'd66: seed = 16'h91ea;
      7'd67: seed = 16'h912e;
      7'd68: seed = 16'h9074;
      7'd69: seed = 16'h8fbe;
      7'd70: seed = 16'h8f0a;
      7'd71: seed = 16'h8e59;
      7'd72: seed = 16'h8daa;
      7'd73: seed = 16'h8cfd;
      7'd74: seed = 16'h8c54;
      7'd75: seed = 16'h8bac;
      7'd76: seed = 16'h8b07;
      7'd77: seed = 16'h8a64;
      7'd78: seed = 16'h89c3;
      7'd79: seed = 16'h8925;
      7'd80: seed = 16'h8889;
      7'd81: seed = 16'h87ee;
      7'd82: seed = 16'h8756;
      7'd83: seed = 16'h86c0;
      7'd84: seed = 16'h862b;
      7'd85: seed = 16'h8599;
      7'd86: seed = 16'h8508;
      7'd87: seed = 16'h8479;
      7'd88: seed = 16'h83ec;
      7'd89: seed = 16'h8361;
      7'd90: seed = 16'h82d8;
      7'd91: seed = 16'h8250;
      7'd92: seed = 16'h81c9;
      7'd93: seed = 16'h8145;
      7'd94: seed = 16'h80c2;
      default: seed = 16'h8040;
    endcase
  end
  wire [30:0] first = {seed, 15'd0};  // StandardUnit.java:146
  wire [31:0] better = mantissa31[31:0];  // StandardUnit.java:164
  wire [50:0] raw = product[50:0];  // StandardUnit.java:181
  wire [11:0] high = raw[50:39];  // HighestOne.java:30
  wire [7:0] low_high = raw[38:31];  // HighestOne.java:30
  wire [3:0] low_high_1 = raw[30:27];  // HighestOne.java:30
  wire [1:0] low_high_2 = raw[26:25];  // HighestOne.java:30
  wire low_low = raw[24];  // HighestOne.java:27
  wire low_above = |low_high_2;  // HighestOne.java:32
  wire low_rest = low_above ? low_high_2[1] : low_low;  // HighestOne.java:34
  wire [1:0] low_low_1 = {low_above, low_rest};  // HighestOne.java:35
  wire low_above_1 = |low_high_1;  // HighestOne.java:32
  wire [1:0] high_1 = low_high_1[3:2];  // HighestOne.java:30
  wire low = low_high_1[1];  // HighestOne.java:27
  wire above = |high_1;  // HighestOne.java:32
  wire rest = above ? high_1[1] : low;  // HighestOne.java:34
  wire [1:0] low_rest_1 = low_above_1 ? {above, rest} : low_low_1;  // HighestOne.java:34
  wire [2:0] low_low_2 = {low_above_1, low_rest_1};  // HighestOne.java:35
  wire low_above_2 = |low_high;  // HighestOne.java:32
  wire [3:0] high_2 = low_high[7:4];  // HighestOne.java:30
  wire [1:0] low_high_3 = low_high[3:2];  // HighestOne.java:30
  wire low_low_3 = low_high[1];  // HighestOne.java:27
  wire low_above_3 = |low_high_3;  // HighestOne.java:32
  wire low_rest_2 = low_above_3 ? low_high_3[1] : low_low_3;  // HighestOne.java:34
  wire [1:0] low_1 = {low_above_3, low_rest_2};  // HighestOne.java:35
  wire above_1 = |high_2;  // HighestOne.java:32
  wire [1:0] high_3 = high_2[3:2];  // HighestOne.java:30
  wire low_2 = high_2[1];  // HighestOne.java:27
  wire above_2 = |high_3;  // HighestOne.java:32
  wire rest_1 = above_2 ? high_3[1] : low_2;  // HighestOne.java:34
  wire [1:0] rest_2 = above_1 ? {above_2, rest_1} : low_1;  // HighestOne.java:34
  wire [2:0] low_rest_3 = low_above_2 ? {above_1, rest_2} : low_low_2;  // HighestOne.java:34
  wire [3:0] low_3 = {low_above_2, low_rest_3};  // HighestOne.java:35
  wire above_3 = |high;  // HighestOne.java:32
  wire [3:0] high_4 = high[11:8];  // HighestOne.java:30
  wire [3:0] low_high_4 = high[7:4];  // HighestOne.java:30
  wire [1:0] low_high_5 = high[3:2];  // HighestOne.java:30
  wire low_low_4 = high[1];  // HighestOne.java:27
  wire low_above_4 = |low_high_5;  // HighestOne.java:32
  wire low_rest_4 = low_above_4 ? low_high_5[1] : low_low_4;  // HighestOne.java:34
  wire [1:0] low_low_5 = {low_above_4, low_rest_4};  // HighestOne.java:35
  wire low_above_5 = |low_high_4;  // HighestOne.java:32
  wire [1:0] high_5 = low_high_4[3:2];  // HighestOne.java:30
  wire low_4 = low_high_4[1];  // HighestOne.java:27
  wire above_4 = |high_5;  // HighestOne.java:32
  wire rest_3 = above_4 ? high_5[1] : low_4;  // HighestOne.java:34
  wire [1:0] low_rest_5 = low_above_5 ? {above_4, rest_3} : low_low_5;  // HighestOne.java:34
  wire [2:0] low_5 = {low_above_5, low_rest_5};  // HighestOne.java:35
  wire above_5 = |high_4;  // HighestOne.java:32
  wire [1:0] high_6 = high_4[3:2];  // HighestOne.java:30
  wire low_6 = high_4[1];  // HighestOne.java:27
  wire above_6 = |high_6;  // HighestOne.java:32
  wire rest_4 = above_6 ? high_6[1] : low_6;  // HighestOne.java:34
  wire [2:0] rest_5 = above_5 ? {1'b0, above_6, rest_4} : low_5;  // HighestOne.java:34
  wire [3:0] rest_6 = above_3 ? {above_5, rest_5} : low_3;  // HighestOne.java:34
  wire [51:0] cat_scaled_0_shr_drop_plus_1 = ({scaled, 1'b0} >> drop) + 52'd1;  // StandardUnit.java:193
  wire signed [7:0] exponent_plus_25 = {2'd0, exponent} + 8'd25;  // StandardUnit.java:221
  wire signed [8:0] places = {exponent_plus_25[7], exponent_plus_25} - {4'd0, drop};  // StandardUnit.java:221
  always @(posedge aclk) begin
    if (!any_wait_) begin  // SharedMultiplier.java:40
      case (step)  // StandardUnit.java:82
        4'd0: begin  // IDLE
          if (in_valid) begin  // StandardUnit.java:87
            set_sum <= in_sum;  // StandardUnit.java:90
            set_squares <= in_squares;  // StandardUnit.java:90
            left <= {15'd0, constants_count};  // SharedMultiplier.java:33
            right <= in_squares[33:0];  // SharedMultiplier.java:34
          end
        end
        4'd1: begin  // LOW
          value <= {12'd0, product};  // StandardUnit.java:97
          left <= {15'd0, constants_count};  // SharedMultiplier.java:33
          right <= {19'd0, set_squares[48:34]};  // SharedMultiplier.java:34
        end
        4'd2: begin  // HIGH
          value <= value + {product[45:0], 34'd0};  // StandardUnit.java:105
          left <= magnitude;  // SharedMultiplier.java:33
          right <= magnitude;  // SharedMultiplier.java:34
        end
        4'd3: begin  // SQUARE
          value <= value - {12'd0, product};  // StandardUnit.java:111
          left <= magnitude;  // SharedMultiplier.java:33
          right <= {3'd0, constants_inverse_count};  // SharedMultiplier.java:34
        end
        4'd4: begin  // MEAN
          standard_mean <= cat_both_0_sh_plus_1[33:1];  // StandardUnit.java:117
          value <= {value[67:0], 12'd0} + {1'b0, constants_epsilon};  // StandardUnit.java:118
          exponent <= 6'd39;  // StandardUnit.java:123
        end
        4'd5: begin  // NORMALISE
          if (!(|top)) begin  // StandardUnit.java:129
            value <= {value[71:0], 8'd0};  // StandardUnit.java:132
            exponent <= exponent - 6'd4;  // StandardUnit.java:133
          end else if (!(|top[7:6])) begin  // StandardUnit.java:135
            value <= {value[77:0], 2'd0};  // StandardUnit.java:138
            exponent <= exponent - 6'd1;  // StandardUnit.java:139
          end
        end
        4'd6: begin  // SEED
          y <= {1'b0, first};  // StandardUnit.java:147
          second_step <= 1'b0;  // StandardUnit.java:148
          left <= {3'd0, first};  // SharedMultiplier.java:33
          right <= {3'd0, first};  // SharedMultiplier.java:34
        end
        4'd7: begin  // ROOT_SQUARE
          left <= {2'd0, value[79:48]};  // SharedMultiplier.java:33
          right <= mantissa31;  // SharedMultiplier.java:34
        end
        4'd8: begin  // ROOT_PRODUCT
          left <= {2'd0, y};  // SharedMultiplier.java:33
          right <= {2'd0, 32'hc0000000 - mantissa31[31:0]};  // SharedMultiplier.java:34
        end
        4'd9: begin  // ROOT_UPDATE
          y <= better;  // StandardUnit.java:165
          second_step <= 1'b1;  // StandardUnit.java:166
          if (second_step) begin  // StandardUnit.java:167
            left <= {2'd0, better};  // SharedMultiplier.java:33
            right <= {15'd0, constants_count};  // SharedMultiplier.java:34
          end else begin
            left <= {2'd0, better};  // SharedMultiplier.java:33
            right <= {2'd0, better};  // SharedMultiplier.java:34
          end
        end
        4'd10: begin  // SCALE
          scaled <= raw;  // StandardUnit.java:182
          drop <= {above_3, rest_6};  // StandardUnit.java:183
        end
        4'd11: begin  // ROUND
          standard_mantissa <= cat_scaled_0_shr_drop_plus_1[25:1];  // StandardUnit.java:190
          standard_shift <= places[6:0];  // StandardUnit.java:196
        end
        default: ;  // DONE
      endcase
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      wait_ <= 2'd0;  // SharedMultiplier.java:24
      step <= 4'd0;  // StandardUnit.java:77
    end else if (any_wait_) begin  // SharedMultiplier.java:40
      wait_ <= wait_ - 2'd1;  // SharedMultiplier.java:40
    end else begin
      case (step)  // StandardUnit.java:82
        4'd0: begin  // IDLE
          if (in_valid) begin  // StandardUnit.java:87
            wait_ <= 2'd2;  // SharedMultiplier.java:35
            step <= 4'd1;  // StandardUnit.java:93
          end
        end
        4'd1: begin  // LOW
          wait_ <= 2'd2;  // SharedMultiplier.java:35
          step <= 4'd2;  // StandardUnit.java:101
        end
        4'd2: begin  // HIGH
          wait_ <= 2'd2;  // SharedMultiplier.java:35
          step <= 4'd3;  // StandardUnit.java:107
        end
        4'd3: begin  // SQUARE
          wait_ <= 2'd2;  // SharedMultiplier.java:35
          step <= 4'd4;  // StandardUnit.java:113
        end
        4'd4: begin  // MEAN
          step <= 4'd5;  // StandardUnit.java:124
        end
        4'd5: begin  // NORMALISE
          if (|top) begin  // StandardUnit.java:129
            if (|top[7:6]) begin  // StandardUnit.java:135
              step <= 4'd6;  // StandardUnit.java:141
            end
          end
        end
        4'd6: begin  // SEED
          wait_ <= 2'd2;  // SharedMultiplier.java:35
          step <= 4'd7;  // StandardUnit.java:150
        end
        4'd7: begin  // ROOT_SQUARE
          wait_ <= 2'd2;  // SharedMultiplier.java:35
          step <= 4'd8;  // StandardUnit.java:155
        end
        4'd8: begin  // ROOT_PRODUCT
          wait_ <= 2'd2;  // SharedMultiplier.java:35
          step <= 4'd9;  // StandardUnit.java:160
        end
        4'd9: begin  // ROOT_UPDATE
          if (second_step) begin  // StandardUnit.java:167
            wait_ <= 2'd2;  // SharedMultiplier.java:35
            step <= 4'd10;  // StandardUnit.java:171
          end else begin
            wait_ <= 2'd2;  // SharedMultiplier.java:35
            step <= 4'd7;  // StandardUnit.java:176
          end
        end
        4'd10: begin  // SCALE
          step <= 4'd11;  // StandardUnit.java:184
        end
        4'd11: begin  // ROUND
          step <= 4'd12;  // StandardUnit.java:197
        end
        default: begin  // DONE
          if (out_ready) begin  // StandardUnit.java:199
            step <= 4'd0;  // StandardUnit.java:199
          end
        end
      endcase
    end
  end

  // Bits that nothing reads.
  wire _unused = &{1'b0, set_squares[33:0], cat_both_0_sh_plus_1[70:34], cat_both_0_sh_plus_1[0],
      cat_scaled_0_shr_drop_plus_1[51:26], cat_scaled_0_shr_drop_plus_1[0], places[8:7]};
endmodule

`default_nettype wire
