package org.lianzhao.task;

import org.jspecify.annotations.Nullable;

/** What people wrote in a task. */
record TaskWords(String what, @Nullable String result) {}
