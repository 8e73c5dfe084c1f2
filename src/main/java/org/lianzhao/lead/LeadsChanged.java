package org.lianzhao.lead;

import java.util.List;
import java.util.UUID;
import org.lianzhao.shared.event.ChangeChunk;

/**
 * The same was done to many leads at once: one event for all of them, in place of a {@link LeadChanged} for each. Whoever
 * listens to those listens to this, too.
 */
public record LeadsChanged(UUID batch, List<LeadChanged> each) implements ChangeChunk {

    @Override
    public String name() {
        return "leads-changed";
    }

    @Override
    public String subjectType() {
        return LeadIndex.KIND;
    }
}
