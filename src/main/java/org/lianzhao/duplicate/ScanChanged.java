package org.lianzhao.duplicate;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** Somebody started or stopped a scan of the register; {@code name} says which. */
public record ScanChanged(String name, Subject subject) implements Change {

    static ScanChanged of(String name, UUID scan) {
        return new ScanChanged(name, new Subject("duplicate-scan", scan, ""));
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of();
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of();
    }
}
