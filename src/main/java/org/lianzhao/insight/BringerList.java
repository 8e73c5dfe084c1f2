package org.lianzhao.insight;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.lead.LeadBrought;
import org.lianzhao.relation.Bringer;
import org.lianzhao.relation.FirmTie;
import org.lianzhao.relation.Relations;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Invalid;

/** Who brought firms, those that brought most first; then the 链主 that have brought none yet. */
@ApplicationScoped
class BringerList {
    /** How many a page's last firm brought, and its key. */
    private static final Pattern END = Pattern.compile("(0|[1-9]\\d{0,8}) (\\S+)");

    private static final Comparator<Bringer> ORDER =
            Comparator.comparingLong(Bringer::brought).reversed().thenComparing(Bringer::companyId);

    private final Relations relations;
    private final Companies companies;

    BringerList(Relations relations, Companies companies) {
        this.relations = relations;
        this.companies = companies;
    }

    /**
     * @param leaders the 链主 of segments and chains; there are a few of them
     * @param byLeads what leads tell of who brought whom
     */
    Page<Bringer> page(Set<UUID> leaders, Map<UUID, List<LeadBrought>> byLeads, @Nullable String cursor, Limit limit) {
        Bringer after = after(cursor);
        List<Bringer> rows = new ArrayList<>();
        if (after == null || after.brought() > 0) {
            rows.addAll(named(Stream.concat(
                            relations.bringers(after, byLeads.keySet(), limit.plusOne()).stream(),
                            counted(byLeads).filter(firm -> after == null || ORDER.compare(after, firm) < 0))
                    .sorted(ORDER)
                    .limit(limit.plusOne())
                    .toList()));
        }
        if (rows.size() < limit.plusOne()) {
            idle(leaders, byLeads.keySet(), after).stream()
                    .limit(limit.plusOne() - rows.size())
                    .forEach(rows::add);
        }
        return Page.of(rows, limit, row -> row.brought() + " " + row.companyId());
    }

    /** The firms that brought others by what leads tell, with all that they brought; their names are not read yet. */
    private Stream<Bringer> counted(Map<UUID, List<LeadBrought>> byLeads) {
        Map<UUID, List<FirmTie>> registered =
                relations.broughtBy(byLeads.keySet()).stream().collect(groupingBy(FirmTie::fromId));
        return byLeads.entrySet().stream().map(firm -> {
            List<FirmTie> ties = registered.getOrDefault(firm.getKey(), List.of());
            int beyond = LeadTies.beyond(firm.getValue(), ties).size();
            return new Bringer(firm.getKey(), "", (long) ties.size() + beyond);
        });
    }

    private List<Bringer> named(List<Bringer> rows) {
        Map<UUID, CompanyRef> names = companies.refs(rows.stream()
                .filter(firm -> firm.name().isEmpty())
                .map(Bringer::companyId)
                .toList());
        return rows.stream()
                .map(firm -> names.containsKey(firm.companyId())
                        ? new Bringer(
                                firm.companyId(),
                                Objects.requireNonNull(names.get(firm.companyId()))
                                        .name(),
                                firm.brought())
                        : firm)
                .toList();
    }

    private List<Bringer> idle(Set<UUID> leaders, Set<UUID> byLeads, @Nullable Bringer after) {
        Set<UUID> idle = new HashSet<>(leaders);
        idle.removeAll(byLeads);
        relations.broughtBy(leaders).stream().map(FirmTie::fromId).forEach(idle::remove);
        Map<UUID, CompanyRef> names = companies.refs(idle);
        return idle.stream()
                .filter(firm -> after == null || after.brought() > 0 || firm.compareTo(after.companyId()) > 0)
                .sorted(Comparator.naturalOrder())
                .map(firm -> new Bringer(
                        firm, Objects.requireNonNull(names.get(firm)).name(), 0))
                .toList();
    }

    private static @Nullable Bringer after(@Nullable String cursor) {
        String position = Cursor.position(cursor);
        if (position == null) {
            return null;
        }
        Matcher end = END.matcher(position);
        if (!end.matches()) {
            throw new Invalid("cursor", "cursor");
        }
        return new Bringer(Cursor.key(end.group(2)), "", Long.parseLong(end.group(1)));
    }
}
