package org.lianzhao.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.FirmSaid;
import org.lianzhao.company.MeantFirm;
import org.lianzhao.company.MeantFirm.Certainty;
import org.lianzhao.company.MeantFirms;
import org.lianzhao.company.Residents;
import org.lianzhao.shared.problem.Invalid;

/** Which firms are asked what they buy and sell: 链主 of a segment in the zone, and those above scale (规上). */
@ApplicationScoped
class SurveyedFirms {
    private static final String ABOVE_SCALE = "规上";
    private static final Set<Certainty> SURE = Set.of(Certainty.CERTAIN, Certainty.OTHER_NAME);

    private final Companies companies;
    private final MeantFirms meant;
    private final Residents residents;

    SurveyedFirms(Companies companies, MeantFirms meant, Residents residents) {
        this.companies = companies;
        this.meant = meant;
        this.residents = residents;
    }

    /** The firms that rows mean: held, and asked about once for all of the rows. */
    record Known(Map<FirmSaid, MeantFirm> meant, Map<UUID, CompanyRef> held, Set<UUID> large) {
        /** The firm that a row means. @throws Invalid where the register has none, or cannot tell which */
        CompanyRef of(NewSurvey said) {
            UUID id = said.companyId();
            if (id == null) {
                MeantFirm named = Objects.requireNonNull(meant.get(said(said)));
                // a code says more than a name, which may be the former one
                id = SURE.contains(named.certainty()) ? named.firm() : null;
            }
            CompanyRef firm = id == null ? null : held.get(id);
            if (firm == null) {
                throw new Invalid("company", "survey-firm");
            }
            return firm;
        }

        /** @throws Invalid where a firm is not one of those that are asked */
        void requireLarge(CompanyRef firm) {
            if (!large.contains(firm.id())) {
                throw new Invalid("company", "survey-not-large", firm.name());
            }
        }
    }

    private static FirmSaid said(NewSurvey said) {
        return new FirmSaid(said.company(), said.creditCode());
    }

    /** What has to be known of the firms that these rows name. */
    @Transactional(TxType.MANDATORY)
    Known known(Collection<NewSurvey> rows) {
        Map<FirmSaid, MeantFirm> named = meant.of(rows.stream()
                .filter(row -> row.companyId() == null)
                .map(SurveyedFirms::said)
                .toList());
        Set<UUID> ids = new HashSet<>();
        rows.forEach(row -> add(row.companyId(), ids));
        named.values().forEach(firm -> add(firm.firm(), ids));
        Map<UUID, CompanyRef> held = companies.held(ids);
        return new Known(named, held, large(held.values()));
    }

    private static void add(@Nullable UUID id, Set<UUID> ids) {
        if (id != null) {
            ids.add(id);
        }
    }

    /** Those of these firms that are asked, and others that are. */
    @Transactional(TxType.MANDATORY)
    Set<UUID> large(Collection<CompanyRef> firms) {
        List<UUID> ids = firms.stream().map(CompanyRef::id).toList();
        Set<UUID> large = new HashSet<>(ids.isEmpty() ? Set.of() : residents.leaders());
        companies.profiles(ids).values().stream()
                .filter(profile -> profile.tags().contains(ABOVE_SCALE))
                .forEach(profile -> large.add(profile.id()));
        return large;
    }
}
