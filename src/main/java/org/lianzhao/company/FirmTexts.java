package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.transfer.ImportTexts;

/**
 * What was written on firms in somebody's own words, wherever it is kept: on the firm, in what is needed to undo its
 * merges, and in what imports said of it. All of it in the same words, so that merges and imports can be undone after as
 * before.
 */
@ApplicationScoped
public class FirmTexts {
    /** Fields of firms that are free texts, as images of either kind call them. */
    private static final Set<String> OPEN =
            Set.of("address", "businessScope", "business_scope", "products", "sourceNote");

    private final CompanyRepository companies;
    private final FormerRecordRepository former;
    private final MergeRepository merges;
    private final ImportTexts imports;
    private final Json json;
    private final Event<CompanyChanged> changes;

    FirmTexts(
            CompanyRepository companies,
            FormerRecordRepository former,
            MergeRepository merges,
            ImportTexts imports,
            Json json,
            Event<CompanyChanged> changes) {
        this.companies = companies;
        this.former = former;
        this.merges = merges;
        this.imports = imports;
        this.json = json;
        this.changes = changes;
    }

    /** Puts them in other words, for whoever has a right not to stand there; also of records merged with these firms. */
    @Transactional(TxType.MANDATORY)
    public void reword(Collection<UUID> firms, UnaryOperator<String> words) {
        if (firms.isEmpty()) {
            return;
        }
        Set<UUID> records = new HashSet<>(firms);
        former.of(firms).values().forEach(merged -> merged.forEach(record -> records.add(record.id())));
        companies.withAll(records).forEach(company -> reword(company, words));
        merges.about(records).forEach(merge -> merge.reword(text -> json.reword(text, OPEN::contains, words)));
        imports.reword(records, OPEN::contains, words);
    }

    private void reword(Company company, UnaryOperator<String> words) {
        Map<String, @Nullable Object> before = company.picture();
        company.reword(words);
        FieldChanges.between(before, company.picture())
                .ifPresent(changed -> changes.fire(new CompanyChanged(
                        new Subject("company", company.getId(), company.getName()),
                        changed.before(),
                        changed.after())));
    }
}
