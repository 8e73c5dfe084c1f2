package org.lianzhao.deliverable;

import java.util.List;
import org.lianzhao.chain.ChainMap;

/** Puts the tables of one kind of paper together. */
interface Chapter {
    /** What it is of. */
    DeliverableKind kind();

    /** The tables, in the caller's language. */
    List<PaperSection> sections(ChainMap map);

    /** Where their columns are from, and what is not known; the same for every chain. */
    List<String> notes();
}
