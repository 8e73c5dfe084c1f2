package org.lianzhao.company;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.DuplicateCheck;
import org.lianzhao.likeness.DuplicateCheck.Finding;
import org.lianzhao.likeness.DuplicateCheck.Outcome;
import org.lianzhao.likeness.DuplicateCheck.Reason;
import org.lianzhao.likeness.FirmTraits;
import org.lianzhao.likeness.KnownByKeys;

/** The firms that rows of a file may be the same as, and the rule by which they are. */
final class KnownCompanies {
    private final Map<UUID, KnownCompany> byId = new HashMap<>();
    private final Map<String, KnownCompany> byCode = new HashMap<>();
    private final KnownByKeys<KnownCompany> byKeys = new KnownByKeys<>();

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
    record Match(Relation relation, @Nullable KnownCompany company, Finding finding) {
        private static final Finding NONE = new Finding(Outcome.DIFFERENT, List.of(), 0);

        /** Why people have to decide, as a key of the problem texts. */
        String doubt() {
            return relation == Relation.OTHER_NAME
                    ? "company.other-name"
                    : "company.like." + finding.reasons().get(0);
        }

        List<String> reasons() {
            return finding.reasons().stream().map(Reason::name).toList();
        }
    }

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
        byKeys.add(company.traits(), company);
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

    /** By credit code or old number; else by the rule for all that is known of both. */
    Match match(DescribedFirm firm) {
        CompanyDraft draft = firm.draft();
        KnownCompany coded = withCode(draft);
        if (coded != null) {
            Relation relation = coded.isCalled(firm.name().key()) ? Relation.SAME : Relation.OTHER_NAME;
            return new Match(relation, coded, Finding.same(Reason.CREDIT_CODE));
        }
        FirmTraits described = firm.traits();
        Match best = new Match(Relation.NEW, null, Match.NONE);
        for (KnownCompany one : byKeys.near(described)) {
            Match match = match(described, one);
            if (match.relation() == Relation.SAME) {
                return match;
            }
            best = isBetter(match, best) ? match : best;
        }
        return best;
    }

    private static boolean isBetter(Match match, Match best) {
        boolean either = match.relation() == Relation.PERHAPS || best.relation() == Relation.NEW;
        return match.relation() != Relation.NEW
                && (match.relation() == best.relation()
                        ? match.finding().strength() > best.finding().strength()
                        : either);
    }

    private static Match match(FirmTraits described, KnownCompany one) {
        Finding finding = DuplicateCheck.compare(described, one.traits());
        if (finding.outcome() != Outcome.REVIEW) {
            return new Match(finding.outcome() == Outcome.SAME ? Relation.SAME : Relation.NEW, one, finding);
        }
        if (!described.isKnownApartFrom(one.traits())) {
            return new Match(Relation.PERHAPS, one, finding); // a code with a wrong check character proves nothing
        }
        // a file that gives every firm a code knows them apart
        return new Match(finding.reasons().contains(Reason.NAME) ? Relation.NAMESAKE : Relation.NEW, one, finding);
    }
}
