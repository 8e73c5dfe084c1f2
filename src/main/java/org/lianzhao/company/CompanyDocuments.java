package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Right;
import org.lianzhao.company.evidence.FactOfFirm;
import org.lianzhao.document.DocumentSubject;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.problem.Missing;

/** The documents of a firm: licences, certificates. Who reads the register sees them, who enters firms adds to them. */
@ApplicationScoped
class CompanyDocuments implements DocumentSubject {
    static final String KIND = "company";

    private final Companies companies;
    private final CompanyTurns turns;
    private final Acting acting;
    private final Instance<FactOfFirm> facts;

    CompanyDocuments(Companies companies, CompanyTurns turns, Acting acting, @Any Instance<FactOfFirm> facts) {
        this.facts = facts;
        this.companies = companies;
        this.turns = turns;
        this.acting = acting;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Subject> readable(UUID id) {
        return acting.person().may(Right.READ_REGISTER) ? named(id) : Optional.empty();
    }

    @Override
    public Subject held(UUID id) {
        if (!acting.person().may(Right.READ_REGISTER)) {
            throw new Missing(KIND, id);
        }
        Subject now = turns.currentAlone(id).flatMap(this::named).orElseThrow(() -> new Missing(KIND, id));
        if (!acting.person().may(Right.ENTER_COMPANIES)) {
            throw new Forbidden("forbidden");
        }
        return now;
    }

    @Override
    public boolean restsOn(UUID document) {
        return facts.stream().anyMatch(fact -> fact.restsOn(document));
    }

    private Optional<Subject> named(UUID id) {
        return Optional.ofNullable(companies.refs(List.of(id)).get(id))
                .map(firm -> new Subject(KIND, firm.id(), firm.name()));
    }
}
