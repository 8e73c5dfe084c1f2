package org.lianzhao.company;

import io.quarkus.logging.Log;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.DuplicateCheck;
import org.lianzhao.likeness.FirmTraits;
import org.lianzhao.likeness.KnownByKeys;
import org.lianzhao.transfer.ImportRow;

/**
 * Looks in the register for firms like those of the next chunk while the one before is being written. What was foreseen is
 * completed when the chunk's turn has come: by firms that have its codes and names by then, whoever entered them, and by
 * what the chunk before brought.
 */
final class Foresight {
    private final RegisterChunk register;
    private final Map<Integer, Foreseen> byFirstRow = new ConcurrentHashMap<>();
    /** What has been entered or taught since the chunk before began: it was not there to be foreseen. */
    private final List<KnownCompany> since = new ArrayList<>();

    Foresight(RegisterChunk register) {
        this.register = register;
    }

    /**
     * What was found.
     *
     * @param firms what was looked for
     * @param likely registered firms that may be one of them
     */
    record Foreseen(List<FirmTraits> firms, Set<UUID> likely) {}

    /** Looks for these, which come next; called by the thread that reads ahead. */
    void look(List<ImportRow> rows, List<FirmTraits> firms) {
        if (!rows.isEmpty()) {
            try {
                byFirstRow.put(rows.get(0).number(), new Foreseen(firms, register.likely(firms)));
            } catch (RuntimeException trouble) {
                Log.debugf(
                        trouble,
                        "Nothing is foreseen of rows from %d on",
                        rows.get(0).number());
            }
        }
    }

    /** Registered firms that may be one of these, which the chunk in hand describes or some of whose rows are tried again. */
    Set<UUID> likely(List<ImportRow> rows, List<FirmTraits> firms) {
        Foreseen foreseen =
                rows.isEmpty() ? null : byFirstRow.remove(rows.get(0).number());
        if (foreseen == null || !foreseen.firms().equals(firms)) {
            return register.likely(firms);
        }
        Set<UUID> likely = new HashSet<>(foreseen.likely());
        likely.addAll(register.likelySince(foreseen));
        likely.addAll(amongBrought(firms));
        since.clear();
        return likely;
    }

    private Set<UUID> amongBrought(List<FirmTraits> firms) {
        KnownByKeys<KnownCompany> brought = new KnownByKeys<>();
        since.forEach(company -> brought.add(company.traits(), company));
        Set<UUID> like = new HashSet<>();
        for (FirmTraits firm : firms) {
            for (KnownCompany company : brought.near(firm)) {
                @Nullable UUID id = company.id();
                if (id != null && DuplicateCheck.compare(firm, company.traits()).strength() > 0) {
                    like.add(id);
                }
            }
        }
        return like;
    }

    /** The chunk in hand has entered these or taught them something; what its transaction fails to write is found nowhere. */
    void brought(Collection<KnownCompany> firms) {
        since.addAll(firms);
    }
}
