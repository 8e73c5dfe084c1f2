package org.lianzhao.person;

import java.util.UUID;

/** The key of what a creating call made: all that is kept of its answer. */
record Made(UUID id) {}
