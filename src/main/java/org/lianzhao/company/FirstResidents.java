package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lianzhao.chain.ChainLoaded;
import org.lianzhao.chain.Resident;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.shared.event.Subject;

/** Registers the firms that a new map names, in the transaction that loads the map. One firm may be in many segments. */
@ApplicationScoped
class FirstResidents {
    private final CompanyRepository companies;
    private final HoldingRepository holdings;
    private final Event<CompanyEntered> entered;
    private final Clock clock;

    FirstResidents(
            CompanyRepository companies, HoldingRepository holdings, Event<CompanyEntered> entered, Clock clock) {
        this.companies = companies;
        this.holdings = holdings;
        this.entered = entered;
        this.clock = clock;
    }

    void register(@Observes ChainLoaded loaded) {
        Map<String, Company> named = new LinkedHashMap<>();
        for (Resident resident : loaded.residents()) {
            Company company =
                    named.computeIfAbsent(CompanyName.of(resident.name()).key(), key -> known(key, resident));
            holdings.add(new Holding(company, resident));
        }
    }

    private Company known(String key, Resident resident) {
        return companies.named(key).stream().findFirst().map(companies::get).orElseGet(() -> registered(resident));
    }

    private Company registered(Resident resident) {
        Company company = new Company(resident.name(), Source.CHAIN_MAP, "", clock.instant());
        companies.add(company);
        entered.fire(new CompanyEntered(
                new Subject("company", company.getId(), company.getName()), Map.of("name", company.getName())));
        return company;
    }
}
