package org.lianzhao.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a task is about: a lead, a firm of the register, or neither. */
record TaskAbout(@Nullable UUID lead, @Nullable UUID company) {
    static final TaskAbout NOTHING = new TaskAbout(null, null);
}
