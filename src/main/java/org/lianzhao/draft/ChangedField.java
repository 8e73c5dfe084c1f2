package org.lianzhao.draft;

import java.util.List;

/** A field that differs: what is there no longer, and what is there instead. Of lists only the words that differ. */
record ChangedField(MapField field, List<Said> before, List<Said> after) {}
