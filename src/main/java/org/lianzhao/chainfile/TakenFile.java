package org.lianzhao.chainfile;

import java.util.List;

/** What was taken from a file into the draft of a chain. */
record TakenFile(String chain, String name, boolean begun, List<SheetCount> sheets, int removed) {}
