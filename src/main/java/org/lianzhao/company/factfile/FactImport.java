package org.lianzhao.company.factfile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.FirmSaid;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.ImportKind;
import org.lianzhao.transfer.ImportRow;

/** Files whose rows tell something of firms that the register has. */
public abstract class FactImport implements ImportKind {
    private final FactKind kind;
    private final FactFirms firms;

    protected FactImport(FactKind kind, FactFirms firms) {
        this.kind = kind;
        this.firms = firms;
    }

    @Override
    public final String code() {
        return kind.code();
    }

    /** The firms that the rows mean, of which others may tell something, too. */
    @Override
    public final Set<String> turnsOf(List<ImportRow> rows, @Nullable UUID subject) {
        Set<FirmSaid> said = new HashSet<>();
        rows.forEach(row -> {
            try {
                said.add(kind.firm(row));
            } catch (BadCell unreadable) {
                // it means none
            }
        });
        Set<String> turns = firms.meant(said).values().stream()
                .filter(firm -> firm.firm() != null)
                .map(firm -> String.valueOf(firm.firm()))
                .collect(Collectors.toCollection(HashSet::new));
        if (subject != null) {
            turns.add(subject.toString());
        }
        return turns;
    }

    @Override
    public final void waitFor(Set<String> turns) {
        firms.hold(turns.stream().map(UUID::fromString).toList());
    }

    /** A row waits for a word on its firm, so that is what it is shown beside. */
    @Override
    public final Map<String, String> known(UUID subject) {
        CompanyRef firm = firms.of(List.of(subject)).get(subject);
        return firm == null ? Map.of() : FirmCells.written(firm);
    }
}
