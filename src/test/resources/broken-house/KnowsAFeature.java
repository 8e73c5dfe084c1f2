package house.shared;

/** The ground floor names a feature. */
public record KnowsAFeature(house.chain.Round round) {}
