package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianzhao.company.DuplicateView.Match;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.lookup.FirmSource;
import org.lianzhao.lookup.FoundFirm;
import org.lianzhao.lookup.SoughtFirm;
import org.lianzhao.search.NameQuery;
import org.lianzhao.search.Search;
import org.lianzhao.shared.problem.NotReady;
import org.lianzhao.shared.problem.Sentences;

/** The register, asked before a firm is entered in it: whoever is there already is opened, not entered again. */
@ApplicationScoped
class RegisterSource implements FirmSource {
    private static final int MOST = 5;
    /** As likely as a firm of the same name that says not where it is. */
    private static final int LIKELY = 80;

    private final Search search;
    private final Duplicates duplicates;
    private final CompanyRows rows;
    private final Sentences sentences;

    RegisterSource(Search search, Duplicates duplicates, CompanyRows rows, Sentences sentences) {
        this.search = search;
        this.duplicates = duplicates;
        this.rows = rows;
        this.sentences = sentences;
    }

    @Override
    public String code() {
        return "register";
    }

    @Override
    public String name() {
        return sentences.say("company.register");
    }

    @Override
    public boolean isOutside() {
        return false;
    }

    @Override
    public List<FoundFirm> find(SoughtFirm sought) {
        String name = CompanyName.searched(CompanyName.keyOf(sought.text()));
        if (name.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = new LinkedHashSet<>(same(sought));
        ids.addAll(named(sought, name));
        return rows.inOrder(List.copyOf(ids), List.of()).stream()
                .limit(MOST)
                .map(row ->
                        FoundFirm.registered(row.id(), row.name(), row.creditCode(), row.regionCode(), row.foundedOn()))
                .toList();
    }

    // the index is some seconds behind, and does not know what the same name looks like in another writing
    private List<UUID> same(SoughtFirm sought) {
        CreditCode number = sought.number();
        String code = number == null ? null : number.normalised();
        return duplicates.of(new DescribedCompany(sought.text(), code, null, null, null)).matches().stream()
                .filter(match -> match.strength() >= LIKELY)
                .map(Match::companyId)
                .toList();
    }

    private List<UUID> named(SoughtFirm sought, String name) {
        CreditCode code = CreditCode.read(sought.text());
        NameQuery query =
                new NameQuery(CompanyIndex.KIND, name, code == null ? "" : code.normalised(), List.of(), null, MOST);
        try {
            return search.byName(query).ids();
        } catch (NotReady building) {
            return List.of(); // while the index is built, the same name and number are found all the same
        }
    }
}
