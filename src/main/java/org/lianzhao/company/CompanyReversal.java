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
            results.add(restore(firms.get(row.subject()), row));
            restored.add(row.subject());
        }
        register.tell(source, List.of(), restored);
        return results;
    }

    private TakenBack restore(@Nullable Company firm, ChangedRow row) {
        if (firm == null) {
            return TakenBack.whole(row.row(), row.subject(), row.label(), null); // gone, and the change with it
        }
        if (firm.asFormer().isPresent()) {
            return kept(row, "reversal.merged");
        }
        Map<String, @Nullable Object> left = register.restore(firm, row.before());
        Remark remark = left.isEmpty() ? null : remark("reversal.changed-since", register.titles(left.keySet()));
        return new TakenBack(row.row(), row.subject(), row.label(), remark, remark == null ? null : left);
    }

    private static TakenBack kept(ChangedRow row, String reason) {
        return TakenBack.whole(row.row(), row.subject(), row.label(), remark(reason));
    }

    private static Remark remark(String code, String... values) {
        return new Remark("name", code, List.of(values));
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
                .map(firm -> TakenBack.whole(firm.row(), firm.subject(), firm.label(), needed.get(firm.subject())))
                .toList();
    }
}
