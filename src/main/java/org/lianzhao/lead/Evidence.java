package org.lianzhao.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What shows that a step happened: in words, and by a document of the lead where there is one. */
record Evidence(String words, @Nullable UUID document) {}
