// Ditto 0.1.0, configuration 103717b3b82d52e3
// Generated; change the parameters, not this file.

// Described by dev.ditto.accel.rtl.vector.StandardUnit

`resetall
`timescale 1ns / 1ps
`default_nettype none

module StandardUnit (  // StandardUnit.java:62
  input  wire               aclk,
  input  wire               aresetn,
  input  wire [18:0]        constants_count,  // StandardUnit.java:35
  input  wire [78:0]        constants_epsilon,  // StandardUnit.java:35
  input  wire [30:0]        constants_inverse_count,  // StandardUnit.java:35
  input  wire [5:0]         constants_mean_shift,  // StandardUnit.java:35
  input  wire               in_valid,  // StandardUnit.java:38
  output wire               in_ready,  // StandardUnit.java:38
  input  wire signed [33:0] in_sum,  // StandardUnit.java:38
  input  wire [48:0]        in_squares,  // StandardUnit.java:38
  output wire               out_valid,  // StandardUnit.java:41
  input  wire               out_ready,  // StandardUnit.java:41
  output wire [24:0]        out_mantissa,  // StandardUnit.java:41
  output wire signed [6:0]  out_shift,  // StandardUnit.java:41
  output wire signed [32:0] out_mean  // StandardUnit.java:41
);

  reg [33:0] left;  // SharedMultiplier.java:22
  reg [33:0] right;  // SharedMultiplier.java:23
  reg [1:0] wait_;  // SharedMultiplier.java:24
  reg [67:0] multiplied;  // SharedMultiplier.java:25
  reg [67:0] product;  // SharedMultiplier.java:27
  reg signed [33:0] set_sum;  // StandardUnit.java:66
  reg [48:0] set_squares;  // StandardUnit.java:66
  reg [24:0] standard_mantissa;  // StandardUnit.java:67
  reg signed [6:0] standard_shift;  // StandardUnit.java:67
  reg signed [32:0] standard_mean;  // StandardUnit.java:67
  reg [79:0] value;  // StandardUnit.java:69
  reg [5:0] exponent;  // StandardUnit.java:70
  reg [31:0] y;  // StandardUnit.java:71
  reg second_step;  // StandardUnit.java:72
  reg [50:0] scaled;  // StandardUnit.java:73
  reg [4:0] drop;  // StandardUnit.java:74
  reg [3:0] step;  // StandardUnit.java:76

  always @(posedge aclk) begin
    multiplied <= {34'd0, left} * {34'd0, right};  // SharedMultiplier.java:26
    product <= multiplied;  // SharedMultiplier.java:28
  end

  assign in_ready = step == 4'd0;  // StandardUnit.java:77
  assign out_valid = step == 4'd12;  // StandardUnit.java:78
  assign out_mantissa = standard_mantissa;  // StandardUnit.java:78
  assign out_shift = standard_shift;  // StandardUnit.java:78
  assign out_mean = standard_mean;  // StandardUnit.java:78

  wire [33:0] mantissa31 = product[64:31];  // StandardUnit.java:64
  wire [33:0] magnitude = set_sum[33] ? -set_sum : set_sum;  // StandardUnit.java:68
  wire any_wait_ = |wait_;  // SharedMultiplier.java:40
  wire signed [68:0] signed_ = {1'b0, product};  // StandardUnit.java:203
  wire signed [69:0] both = set_sum[33] ? -{signed_[68], signed_} : {signed_[68], signed_};  // StandardUnit.java:204
  wire [70:0] cat_both_0_sh_plus_1 = $signed($signed({both, 1'b0}) >>> constants_mean_shift) +
      71'd1;  // StandardUnit.java:205
  wire [7:0] top = value[79:72];  // StandardUnit.java:127
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
  wire [30:0] first = {seed, 15'd0};  // StandardUnit.java:145
  wire [31:0] better = mantissa31[31:0];  // StandardUnit.java:163
  wire [50:0] raw = product[50:0];  // StandardUnit.java:180
  localparam [4:0] places = 5'd0;  // StandardUnit.java:216
  wire [4:0] places_1 = raw[24] ? 5'd1 : places;  // StandardUnit.java:218
  wire [4:0] places_2 = raw[25] ? 5'd2 : places_1;  // StandardUnit.java:218
  wire [4:0] places_3 = raw[26] ? 5'd3 : places_2;  // StandardUnit.java:218
  wire [4:0] places_4 = raw[27] ? 5'd4 : places_3;  // StandardUnit.java:218
  wire [4:0] places_5 = raw[28] ? 5'd5 : places_4;  // StandardUnit.java:218
  wire [4:0] places_6 = raw[29] ? 5'd6 : places_5;  // StandardUnit.java:218
  wire [4:0] places_7 = raw[30] ? 5'd7 : places_6;  // StandardUnit.java:218
  wire [4:0] places_8 = raw[31] ? 5'd8 : places_7;  // StandardUnit.java:218
  wire [4:0] places_9 = raw[32] ? 5'd9 : places_8;  // StandardUnit.java:218
  wire [4:0] places_10 = raw[33] ? 5'd10 : places_9;  // StandardUnit.java:218
  wire [4:0] places_11 = raw[34] ? 5'd11 : places_10;  // StandardUnit.java:218
  wire [4:0] places_12 = raw[35] ? 5'd12 : places_11;  // StandardUnit.java:218
  wire [4:0] places_13 = raw[36] ? 5'd13 : places_12;  // StandardUnit.java:218
  wire [4:0] places_14 = raw[37] ? 5'd14 : places_13;  // StandardUnit.java:218
  wire [4:0] places_15 = raw[38] ? 5'd15 : places_14;  // StandardUnit.java:218
  wire [4:0] places_16 = raw[39] ? 5'd16 : places_15;  // StandardUnit.java:218
  wire [4:0] places_17 = raw[40] ? 5'd17 : places_16;  // StandardUnit.java:218
  wire [4:0] places_18 = raw[41] ? 5'd18 : places_17;  // StandardUnit.java:218
  wire [4:0] places_19 = raw[42] ? 5'd19 : places_18;  // StandardUnit.java:218
  wire [4:0] places_20 = raw[43] ? 5'd20 : places_19;  // StandardUnit.java:218
  wire [4:0] places_21 = raw[44] ? 5'd21 : places_20;  // StandardUnit.java:218
  wire [4:0] places_22 = raw[45] ? 5'd22 : places_21;  // StandardUnit.java:218
  wire [4:0] places_23 = raw[46] ? 5'd23 : places_22;  // StandardUnit.java:218
  wire [4:0] places_24 = raw[47] ? 5'd24 : places_23;  // StandardUnit.java:218
  wire [4:0] places_25 = raw[48] ? 5'd25 : places_24;  // StandardUnit.java:218
  wire [4:0] places_26 = raw[49] ? 5'd26 : places_25;  // StandardUnit.java:218
  wire [4:0] places_27 = raw[50] ? 5'd27 : places_26;  // StandardUnit.java:218
  wire [51:0] cat_scaled_0_shr_drop_plus_1 = ({scaled, 1'b0} >> drop) + 52'd1;  // StandardUnit.java:192
  wire signed [7:0] exponent_plus_25 = {2'd0, exponent} + 8'd25;  // StandardUnit.java:224
  wire signed [8:0] places_28 = {exponent_plus_25[7], exponent_plus_25} - {4'd0, drop};  // StandardUnit.java:224
  always @(posedge aclk) begin
    if (!any_wait_) begin  // SharedMultiplier.java:40
      case (step)  // StandardUnit.java:81
        4'd0: begin  // IDLE
          if (in_valid) begin  // StandardUnit.java:86
            set_sum <= in_sum;  // StandardUnit.java:89
            set_squares <= in_squares;  // StandardUnit.java:89
            left <= {15'd0, constants_count};  // SharedMultiplier.java:33
            right <= in_squares[33:0];  // SharedMultiplier.java:34
          end
        end
        4'd1: begin  // LOW
          value <= {12'd0, product};  // StandardUnit.java:96
          left <= {15'd0, constants_count};  // SharedMultiplier.java:33
          right <= {19'd0, set_squares[48:34]};  // SharedMultiplier.java:34
        end
        4'd2: begin  // HIGH
          value <= value + {product[45:0], 34'd0};  // StandardUnit.java:104
          left <= magnitude;  // SharedMultiplier.java:33
          right <= magnitude;  // SharedMultiplier.java:34
        end
        4'd3: begin  // SQUARE
          value <= value - {12'd0, product};  // StandardUnit.java:110
          left <= magnitude;  // SharedMultiplier.java:33
          right <= {3'd0, constants_inverse_count};  // SharedMultiplier.java:34
        end
        4'd4: begin  // MEAN
          standard_mean <= cat_both_0_sh_plus_1[33:1];  // StandardUnit.java:116
          value <= {value[67:0], 12'd0} + {1'b0, constants_epsilon};  // StandardUnit.java:117
          exponent <= 6'd39;  // StandardUnit.java:122
        end
        4'd5: begin  // NORMALISE
          if (!(|top)) begin  // StandardUnit.java:128
            value <= {value[71:0], 8'd0};  // StandardUnit.java:131
            exponent <= exponent - 6'd4;  // StandardUnit.java:132
          end else if (!(|top[7:6])) begin  // StandardUnit.java:134
            value <= {value[77:0], 2'd0};  // StandardUnit.java:137
            exponent <= exponent - 6'd1;  // StandardUnit.java:138
          end
        end
        4'd6: begin  // SEED
          y <= {1'b0, first};  // StandardUnit.java:146
          second_step <= 1'b0;  // StandardUnit.java:147
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
          y <= better;  // StandardUnit.java:164
          second_step <= 1'b1;  // StandardUnit.java:165
          if (second_step) begin  // StandardUnit.java:166
            left <= {2'd0, better};  // SharedMultiplier.java:33
            right <= {15'd0, constants_count};  // SharedMultiplier.java:34
          end else begin
            left <= {2'd0, better};  // SharedMultiplier.java:33
            right <= {2'd0, better};  // SharedMultiplier.java:34
          end
        end
        4'd10: begin  // SCALE
          scaled <= raw;  // StandardUnit.java:181
          drop <= places_27;  // StandardUnit.java:182
        end
        4'd11: begin  // ROUND
          standard_mantissa <= cat_scaled_0_shr_drop_plus_1[25:1];  // StandardUnit.java:189
          standard_shift <= places_28[6:0];  // StandardUnit.java:195
        end
        default: ;
      endcase
    end
  end

  always @(posedge aclk) begin
    if (!aresetn) begin
      wait_ <= 2'd0;  // SharedMultiplier.java:24
      step <= 4'd0;  // StandardUnit.java:76
    end else if (any_wait_) begin  // SharedMultiplier.java:40
      wait_ <= wait_ - 2'd1;  // SharedMultiplier.java:40
    end else begin
      case (step)  // StandardUnit.java:81
        4'd0: begin  // IDLE
          if (in_valid) begin  // StandardUnit.java:86
            wait_ <= 2'd2;  // SharedMultiplier.java:35
            step <= 4'd1;  // StandardUnit.java:92
          end
        end
        4'd1: begin  // LOW
          wait_ <= 2'd2;  // SharedMultiplier.java:35
          step <= 4'd2;  // StandardUnit.java:100
        end
        4'd2: begin  // HIGH
          wait_ <= 2'd2;  // SharedMultiplier.java:35
          step <= 4'd3;  // StandardUnit.java:106
        end
        4'd3: begin  // SQUARE
          wait_ <= 2'd2;  // SharedMultiplier.java:35
          step <= 4'd4;  // StandardUnit.java:112
        end
        4'd4: begin  // MEAN
          step <= 4'd5;  // StandardUnit.java:123
        end
        4'd5: begin  // NORMALISE
          if (|top) begin  // StandardUnit.java:128
            if (|top[7:6]) begin  // StandardUnit.java:134
              step <= 4'd6;  // StandardUnit.java:140
            end
          end
        end
        4'd6: begin  // SEED
          wait_ <= 2'd2;  // SharedMultiplier.java:35
          step <= 4'd7;  // StandardUnit.java:149
        end
        4'd7: begin  // ROOT_SQUARE
          wait_ <= 2'd2;  // SharedMultiplier.java:35
          step <= 4'd8;  // StandardUnit.java:154
        end
        4'd8: begin  // ROOT_PRODUCT
          wait_ <= 2'd2;  // SharedMultiplier.java:35
          step <= 4'd9;  // StandardUnit.java:159
        end
        4'd9: begin  // ROOT_UPDATE
          if (second_step) begin  // StandardUnit.java:166
            wait_ <= 2'd2;  // SharedMultiplier.java:35
            step <= 4'd10;  // StandardUnit.java:170
          end else begin
            wait_ <= 2'd2;  // SharedMultiplier.java:35
            step <= 4'd7;  // StandardUnit.java:175
          end
        end
        4'd10: begin  // SCALE
          step <= 4'd11;  // StandardUnit.java:183
        end
        4'd11: begin  // ROUND
          step <= 4'd12;  // StandardUnit.java:196
        end
        default: begin
          if (out_ready) begin  // StandardUnit.java:198
            step <= 4'd0;  // StandardUnit.java:198
          end
        end
      endcase
    end
  end

  // Bits that nothing reads.
  wire _unused = &{1'b0, set_squares[33:0], cat_both_0_sh_plus_1[70:34], cat_both_0_sh_plus_1[0],
      cat_scaled_0_shr_drop_plus_1[51:26], cat_scaled_0_shr_drop_plus_1[0], places_28[8:7]};
endmodule

`default_nettype wire
