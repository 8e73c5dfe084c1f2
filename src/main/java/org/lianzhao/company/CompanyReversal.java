package org.lianzhao.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.ChangedRow;
import org.lianzhao.transfer.ImportReversal;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.MadeRecord;
import org.lianzhao.transfer.RowResult.Remark;
import org.lianzhao.transfer.TakenBack;

/** Takes a file of firms out of the register again, as far as nothing later depends on it. */
final class CompanyReversal implements ImportReversal {
    private final ImportSource source;
    private final RegisterReversal register;

    CompanyReversal(ImportSource source, RegisterReversal register) {
        this.source = source;
        this.register = register;
    }

    @Override
    public List<TakenBack> restore(List<ChangedRow> rows) {
        Map<UUID, Company> firms =
                register.firms(rows.stream().map(ChangedRow::subject).toList());
        List<TakenBack> results = new ArrayList<>();
        List<UUID> restored = new ArrayList<>();
        for (ChangedRow row : rows) {
            Company firm = firms.get(row.subject());
            results.add(new TakenBack(row.row(), row.subject(), row.label(), restore(firm, row)));
            restored.add(row.subject());
        }
        register.tell(source, List.of(), restored);
        return results;
    }

    private @Nullable Remark restore(@Nullable Company firm, ChangedRow row) {
        if (firm == null) {
            return new Remark("name", "reversal.gone", List.of());
        }
        if (firm.asFormer().isPresent()) {
            return new Remark("name", "reversal.merged", List.of());
        }
        List<String> kept = register.restore(firm, row.before());
        return kept.isEmpty() ? null : new Remark("name", "reversal.changed-since", List.of(String.join("、", kept)));
    }

    @Override
    public List<MadeRecord> madeAfter(@Nullable UUID last, int most) {
        return register.madeBy(source.batch(), last, most);
    }

    @Override
    public List<TakenBack> remove(List<MadeRecord> firms) {
        Map<UUID, Remark> needed = register.needed(
                source.batch(), firms.stream().map(MadeRecord::subject).toList());
        List<UUID> removed = firms.stream()
                .map(MadeRecord::subject)
                .filter(id -> !needed.containsKey(id))
                .toList();
        register.remove(removed);
        register.tell(source, removed, List.of());
        return firms.stream()
                .map(firm -> new TakenBack(firm.row(), firm.subject(), firm.label(), needed.get(firm.subject())))
                .toList();
    }
}
