package org.lianzhao.draft;

import java.util.List;
import org.lianzhao.chain.EditionRow;

/** A map as it was in one of its editions: its structure, without statuses and figures. */
record EditionView(DrawnChain chain, EditionRow edition, List<DraftedRow> segments, List<DraftedLink> links) {}
