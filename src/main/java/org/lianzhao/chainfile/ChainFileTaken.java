package org.lianzhao.chainfile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** Somebody took a file into the draft of a chain. */
public record ChainFileTaken(Subject subject, Map<String, @Nullable Object> after) implements Change {

    static ChainFileTaken of(ChainHead chain, String fileName, TakenFile taken) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("fileName", fileName);
        after.put(
                "createdRows",
                taken.sheets().stream().mapToInt(SheetCount::created).sum());
        after.put(
                "updatedRows",
                taken.sheets().stream().mapToInt(SheetCount::updated).sum());
        after.put(
                "rejectedRows",
                taken.sheets().stream().mapToInt(SheetCount::rejected).sum());
        after.put("removedParts", taken.removed());
        return new ChainFileTaken(new Subject("chain", chain.id(), chain.name()), after);
    }

    @Override
    public String name() {
        return "chain-file-taken";
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
