package dev.ditto.cosim.regress;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.ditto.model.network.Network;
import java.util.Random;

/** The network of a {@link RunCase}: what it is follows from what is written down of it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(FamilyNetwork.class), @JsonSubTypes.Type(GraphNetwork.class)})
public sealed interface RunNetwork permits FamilyNetwork, GraphNetwork {
  /**
   * The network.
   *
   * @throws IllegalArgumentException when what is written down is none
   */
  Network build();

  /** Something that a network can be told. */
  static int[] condition(Network network, Random random) {
    int choices = network.vocabulary() > 0 ? network.vocabulary() : network.classes();
    return random.ints(network.conditionLength(), 0, Math.max(1, choices)).toArray();
  }
}
