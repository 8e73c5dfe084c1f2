package house.chain;

/** An entity that everybody can see. */
@jakarta.persistence.Entity
public class OpenEntity {}
