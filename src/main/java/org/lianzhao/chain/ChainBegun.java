package org.lianzhao.chain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** Somebody began a chain. */
public record ChainBegun(Subject subject, Map<String, @Nullable Object> after) implements Change {

    static ChainBegun of(ChainHead chain, @Nullable String template) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("code", chain.code());
        after.put("name", chain.name());
        after.put("template", template);
        return new ChainBegun(new Subject("chain", chain.id(), chain.name()), after);
    }

    @Override
    public String name() {
        return "chain-begun";
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of();
    }
}
