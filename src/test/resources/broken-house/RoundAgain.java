package house.coverage;

/** Names a feature that names this one. */
public record RoundAgain(house.chain.Round round) {}
