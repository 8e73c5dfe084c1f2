package org.lianzhao.ownership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/**
 * Somebody leaves, and all that he had goes to somebody else (离岗移交). Other features hand over theirs in the same transaction.
 *
 * @param subject who has it since
 * @param from who leaves
 * @param batch the hand-over that it was part of
 * @param leadIds all leads that went, also those on which he only worked with their owners
 * @param ownedIds those of them that were his
 * @param leads how many leads went that the one who did it may see
 * @param entirely whether what is on no lead went along, see {@link Leaver}
 */
public record HandedOver(
        Subject subject,
        UUID from,
        String fromName,
        UUID batch,
        List<UUID> leadIds,
        List<UUID> ownedIds,
        int leads,
        boolean hiddenToo,
        boolean entirely)
        implements Change {
    /** Who left, as what goes along is asked for. */
    public Leaver leaver() {
        return new Leaver(from, subject.id(), leadIds, entirely);
    }

    @Override
    public String name() {
        return "leads-handed-over";
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
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("handedFrom", fromName);
        fields.put("handedFromId", from);
        fields.put("batch", batch);
        fields.put("leads", leads);
        fields.put("confidentialToo", hiddenToo);
        return fields;
    }
}
