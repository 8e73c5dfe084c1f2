package org.lianzhao.company;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.quarkus.logging.Log;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.DuplicateCheck;
import org.lianzhao.likeness.FirmTraits;
import org.lianzhao.likeness.KnownByKeys;
import org.lianzhao.transfer.ImportRow;

/**
 * Looks in the register for firms like those of the next chunk while the one before is being written. What was foreseen is
 * completed when the chunk's turn has come: by firms that have its codes and names by then, whoever entered them, and by
 * what the chunk before brought. A firm that is merely like one of its own and comes from elsewhere in that moment, by hand
 * or with another file, is left to the scan of the register, like two that are entered at one moment.
 */
final class Foresight {
    /** A chunk does not wait for longer than it may take to look itself. */
    private static final int PATIENCE = 10;

    private final RegisterChunk register;
    private final Map<Integer, Looking> byFirstRow = new ConcurrentHashMap<>();
    /** What has been entered or taught since the chunk before began: it was not there to be foreseen. */
    private final List<KnownCompany> since = new ArrayList<>();

    Foresight(RegisterChunk register) {
        this.register = register;
    }

    /**
     * What is looked for, and what was found: registered firms that may be one of them; nothing where the looking failed.
     */
    private record Looking(List<FirmTraits> firms, CompletableFuture<Optional<Set<UUID>>> likely) {}

    /** These come next; called by the thread that reads ahead. */
    void expect(List<ImportRow> rows, List<FirmTraits> firms) {
        if (!rows.isEmpty()) {
            CompletableFuture<Optional<Set<UUID>>> likely = new CompletableFuture<>();
            byFirstRow.put(
                    rows.get(0).number(),
                    new Looking(firms, likely.completeOnTimeout(Optional.empty(), PATIENCE, SECONDS)));
        }
    }

    /** Looks for those that were expected; called by the thread that reads ahead. */
    void look(List<ImportRow> rows) {
        Looking looking = rows.isEmpty() ? null : byFirstRow.get(rows.get(0).number());
        if (looking != null) {
            try {
                looking.likely().complete(found(looking.firms()));
            } finally {
                looking.likely().complete(Optional.empty()); // nobody waits in vain, whatever went wrong
            }
        }
    }

    private Optional<Set<UUID>> found(List<FirmTraits> firms) {
        try {
            return Optional.of(register.likely(firms));
        } catch (RuntimeException trouble) {
            Log.warn("Firms cannot be looked for ahead", trouble);
            return Optional.empty();
        }
    }

    /** Registered firms that may be one of these, which the chunk in hand describes or some of whose rows are tried again. */
    Set<UUID> likely(List<ImportRow> rows, List<FirmTraits> firms) {
        Looking looking = rows.isEmpty() ? null : byFirstRow.remove(rows.get(0).number());
        if (looking == null) {
            return register.likely(
                    firms); // tried again: what the chunk before brought is in the register, or is not to be
        }
        Optional<Set<UUID>> foreseen =
                looking.firms().equals(firms) ? looking.likely().join() : Optional.empty();
        Set<UUID> likely = foreseen.map(found -> completed(firms, found)).orElseGet(() -> register.likely(firms));
        since.clear();
        return likely;
    }

    private Set<UUID> completed(List<FirmTraits> firms, Set<UUID> foreseen) {
        Set<UUID> likely = new HashSet<>(foreseen);
        likely.addAll(register.likelySince(firms, foreseen));
        likely.addAll(amongBrought(firms));
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
