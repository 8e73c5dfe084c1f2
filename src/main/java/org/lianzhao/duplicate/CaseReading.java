package org.lianzhao.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.FirmComparison;
import org.lianzhao.company.FirmComparisons;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.transfer.HeldRows;
import org.lianzhao.transfer.ImportRow;

/** Shows the queue, and a case side by side. */
@ApplicationScoped
class CaseReading {
    private static final int COUNTED = 99;

    private final CaseRepository cases;
    private final Companies companies;
    private final FirmComparisons comparisons;
    private final HeldRows rows;

    CaseReading(CaseRepository cases, Companies companies, FirmComparisons comparisons, HeldRows rows) {
        this.cases = cases;
        this.companies = companies;
        this.comparisons = comparisons;
        this.rows = rows;
    }

    @Transactional
    Page<CaseRow> page(CaseFilter filter, @Nullable String cursor, Limit limit) {
        List<CaseLine> lines = cases.page(filter, CasePosition.of(cursor), limit.plusOne());
        Page<CaseLine> page = Page.of(lines, limit, CaseLine::position);
        return new Page<>(named(page.items()), page.nextCursor());
    }

    private List<CaseRow> named(List<CaseLine> lines) {
        Map<UUID, CompanyRef> names = companies.refs(lines.stream()
                .flatMap(line -> Stream.of(line.company(), line.other()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return lines.stream().map(line -> line.with(names)).toList();
    }

    @Transactional
    CaseView show(UUID id) {
        CaseLine line = cases.line(id);
        return new CaseView(named(List.of(line)).get(0), comparison(line));
    }

    private FirmComparison comparison(CaseLine line) {
        if (line.other() != null) {
            return comparisons.of(line.company(), line.other());
        }
        Map<String, String> cells = line.batch() == null || line.row() == null
                ? Map.of()
                : rows.of(line.batch(), line.row()).map(ImportRow::cells).orElse(Map.of());
        return comparisons.ofRow(line.company(), line.rowName() == null ? "" : line.rowName(), cells);
    }

    @Transactional
    OpenCases open() {
        int found = cases.open(COUNTED + 1);
        return new OpenCases(Math.min(found, COUNTED), found > COUNTED);
    }
}
