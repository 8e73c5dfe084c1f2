package org.lianzhao.chainfile;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** Somebody took a chain's map out as a file. */
public record ChainExported(Subject subject, Map<String, @Nullable Object> after) implements Change {

    static ChainExported of(ChainHead chain, FileFormat format) {
        return new ChainExported(
                new Subject("chain", chain.id(), chain.name()),
                Map.of("edition", chain.edition(), "fileFormat", format.name()));
    }

    @Override
    public String name() {
        return "chain-exported";
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
