package org.lianzhao.company;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What two records of a firm may exchange where both say something of one segment and place. */
enum HoldingPart {
    /** How far it has got, from when and whence: of the one that outranks the other. */
    STATEMENT("holding.statement"),
    /** What it can make: the other's where the better one says nothing of it. */
    CAPACITY("holding.capacity"),
    /** What it turns out: likewise. */
    OUTPUT("holding.output"),
    /** What shows it: likewise. */
    EVIDENCE("holding.evidence");

    private final String relation;

    HoldingPart(String relation) {
        this.relation = relation;
    }

    /** The parts that the kept record should have from the other. */
    static List<HoldingPart> better(Holding kept, Holding gone) {
        boolean outranked = gone.outranks(kept);
        return Stream.of(values())
                .filter(part -> part == STATEMENT ? outranked : gone.says(part) && (outranked || !kept.says(part)))
                .toList();
    }

    /** What the parts are noted under in a merge. */
    static Collection<String> relations() {
        return Stream.of(values()).map(HoldingPart::relation).toList();
    }

    String relation() {
        return relation;
    }
}
