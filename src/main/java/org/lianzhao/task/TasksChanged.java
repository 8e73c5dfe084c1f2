package org.lianzhao.task;

import java.util.List;
import java.util.UUID;
import org.lianzhao.shared.event.ChangeChunk;

/** The same happened to many tasks at once: one event for all of them. */
public record TasksChanged(String name, UUID batch, List<TaskChanged> each) implements ChangeChunk {
    @Override
    public String subjectType() {
        return "task";
    }
}
