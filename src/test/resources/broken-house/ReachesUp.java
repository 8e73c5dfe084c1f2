package house.account;

/** Names a feature that stands above it. */
public record ReachesUp(house.chain.Round round) {}
