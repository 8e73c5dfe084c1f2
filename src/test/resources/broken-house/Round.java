package house.chain;

/** Names a feature that names this one. */
public record Round(house.coverage.RoundAgain again) {}
