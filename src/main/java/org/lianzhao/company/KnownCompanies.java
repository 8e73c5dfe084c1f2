package org.lianzhao.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.DuplicateCheck.Finding;
import org.lianzhao.company.DuplicateCheck.Outcome;

/** The firms that rows of a file may be the same as, and the rule by which they are. */
final class KnownCompanies {
    private final Map<UUID, KnownCompany> byId = new HashMap<>();
    private final Map<String, KnownCompany> byCode = new HashMap<>();
    private final Map<String, List<KnownCompany>> byKey = new HashMap<>();

    /** What a row is, seen from the register. */
    enum Relation {
        /** The register has no such firm. */
        NEW,
        /** The register has another firm of this name, under another credit code. */
        NAMESAKE,
        /** It is this firm. */
        SAME,
        /** It may be this firm; people decide. */
        PERHAPS,
        /** The code is this firm's, the name is not: renamed, or a slip; people decide. */
        OTHER_NAME
    }

    /** A relation and the firm it is to; no firm where it is new. */
    record Match(Relation relation, @Nullable KnownCompany company) {}

    void add(KnownCompany company) {
        if (company.id() != null) {
            byId.putIfAbsent(company.id(), company);
        }
        if (company.creditCode() != null) {
            byCode.putIfAbsent(company.creditCode(), company);
        }
        if (company.registrationNo() != null) {
            byCode.putIfAbsent(company.registrationNo(), company);
        }
        for (FormerRecord former : company.company().formerRecords()) {
            byId.putIfAbsent(former.id(), company);
            if (former.creditCode() != null) {
                byCode.putIfAbsent(former.creditCode(), company);
            }
        }
        for (String key : company.officialKeys()) {
            List<KnownCompany> called = byKey.computeIfAbsent(key, unused -> new ArrayList<>());
            if (!called.contains(company)) {
                called.add(company);
            }
        }
    }

    @Nullable
    KnownCompany byId(UUID id) {
        return byId.get(id);
    }

    /** The firm that has the code of a description. */
    @Nullable
    KnownCompany withCode(CompanyDraft draft) {
        return draft.code() == null ? null : byCode.get(draft.code().normalised());
    }

    /**
     * By credit code or old number; else by name, where one side has no code and both are in the same city. A name that
     * differs only in whether the city is called one (深圳, 深圳市) is for people to decide.
     */
    Match match(CompanyDraft draft) {
        String key = draft.nameKey();
        KnownCompany coded = withCode(draft);
        if (coded != null) {
            return new Match(coded.isCalled(key) ? Relation.SAME : Relation.OTHER_NAME, coded);
        }
        Match best = new Match(Relation.NEW, null);
        for (KnownCompany one : byKey.getOrDefault(key, List.of())) {
            Match match = new Match(relation(draft, one), one);
            if (match.relation() == Relation.SAME) {
                return match;
            }
            best = best.relation() == Relation.PERHAPS ? best : match;
        }
        return best.relation() == Relation.NEW ? nearly(draft) : best;
    }

    private Match nearly(CompanyDraft draft) {
        return CompanyName.withOrWithoutCity(draft.nameKey()).stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .filter(one -> draft.creditCode() == null || one.creditCode() == null)
                .findFirst()
                .map(one -> new Match(Relation.PERHAPS, one))
                .orElse(new Match(Relation.NEW, null));
    }

    private static Relation relation(CompanyDraft draft, KnownCompany one) {
        Finding finding = DuplicateCheck.compare(
                new DuplicateCheck.Subject(
                        Set.of(draft.nameKey()),
                        Set.of(),
                        draft.creditCode(),
                        draft.registrationNo(),
                        draft.cityCode()),
                one.subject());
        if (finding.outcome() == Outcome.SAME) {
            return Relation.SAME;
        }
        boolean bothCoded = draft.creditCode() != null && one.creditCode() != null;
        return bothCoded ? Relation.NAMESAKE : Relation.PERHAPS;
    }
}
