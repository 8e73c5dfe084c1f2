package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.search.IndexedRecord;
import org.lianzhao.shared.outbox.OutboxRow;

/** By what firms are searched for, so that records about a firm are found by the same. */
@ApplicationScoped
public class FirmNames {
    private final CompanyIndex index;

    FirmNames(CompanyIndex index) {
        this.index = index;
    }

    /**
     * What a firm is called and numbered.
     *
     * @param names in the form that searches compare: registered, short, former and English ones
     * @param codes credit codes and old registration numbers, those of records merged with it among them
     */
    public record Known(List<String> names, List<String> codes) {
        /** A firm that the register does not have. */
        public static final Known NOTHING = new Known(List.of(), List.of());
    }

    /** By what these firms are searched for, by firm. */
    @Transactional
    public Map<UUID, Known> of(Collection<UUID> firms) {
        return firms.isEmpty()
                ? Map.of()
                : index.of(firms).stream()
                        .collect(Collectors.toMap(
                                IndexedRecord::id, firm -> new Known(firm.names(), firm.codes()), (one, same) -> one));
    }

    /** The firms that may be called otherwise after a change. */
    public Set<UUID> touchedBy(OutboxRow change) {
        return index.touchedBy(change);
    }
}
