package org.lianzhao.lookup;

import java.util.List;

/** What each source had, the register first. */
record LookupView(List<SourceAnswer> sources) {}
