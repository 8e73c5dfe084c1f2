package org.lianzhao.lead;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Colleagues;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.person.PersonNames;
import org.lianzhao.shared.patch.Patch;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.text.OpenText;
import org.lianzhao.shared.time.ZoneTime;

/** Writes down who and what brought a lead, when it came and who received it first. */
@ApplicationScoped
class LeadSources {
    static final int LONGEST_NAME = 100;
    static final int LONGEST_OCCASION = 200;
    static final int LONGEST_NOTE = 500;
    /** How long ago a lead that is written down today may have come, in years. */
    private static final int YEARS_BACK = 2;

    private static final TypeReference<UUID> KEY = new TypeReference<>() {};
    private static final TypeReference<LocalDate> DAY = new TypeReference<>() {};

    private final LeadRepository leads;
    private final Companies companies;
    private final PersonNames people;
    private final Colleagues colleagues;
    private final Clock clock;

    LeadSources(LeadRepository leads, Companies companies, PersonNames people, Colleagues colleagues, Clock clock) {
        this.leads = leads;
        this.companies = companies;
        this.people = people;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** The day on which a lead came that is written down now: today where nothing is said. */
    LocalDate received(@Nullable LocalDate said) {
        LocalDate today = ZoneTime.today(clock);
        LocalDate earliest = today.minusYears(YEARS_BACK);
        if (said != null && said.isBefore(earliest)) {
            throw new Invalid("receivedOn", "received-long-ago", earliest);
        }
        return Objects.requireNonNullElse(past("receivedOn", said), today);
    }

    /** What is said of a lead that is opened; received by {@code opener} where nobody else is named. */
    void open(Lead lead, NewLead said, UUID opener) {
        LeadSource source = lead.origin().source();
        source.broughtBy(firm(said.sourceCompanyId()), lead.getCompanyId());
        source.toldBy(person(said.sourcePersonId()));
        source.named(OpenText.line("sourceName", said.sourceName()));
        source.event(OpenText.line("sourceEvent", said.sourceEvent()));
        source.eventOn(past("sourceEventOn", said.sourceEventOn()));
        source.trip(OpenText.line("sourceTrip", said.sourceTrip()));
        source.tripOn(past("sourceTripOn", said.sourceTripOn()));
        source.note(
                said.sourceNote() == null || said.sourceNote().isBlank()
                        ? null
                        : said.sourceNote().strip());
        lead.origin().receivedFirstBy(opener);
        if (said.firstContactId() != null) {
            receivedFirstBy(lead, said.firstContactId());
        }
        source.check();
        lead.origin().cameFrom(source);
    }

    /** What an edit says of it. Call it after the investor was changed. */
    void edit(Lead lead, Patch patch) {
        LeadSource source = lead.origin().source();
        patch.value("sourceCompanyId", KEY, firm -> {
                    if (!Objects.equals(firm, source.company())) {
                        source.broughtBy(firm(firm), lead.getCompanyId());
                    }
                })
                .value("sourcePersonId", KEY, who -> {
                    if (!Objects.equals(who, source.person())) { // whose record was erased stays as it is
                        source.toldBy(person(who));
                    }
                })
                .text("sourceName", LONGEST_NAME, name -> source.named(OpenText.line("sourceName", name)))
                .text("sourceEvent", LONGEST_OCCASION, name -> source.event(OpenText.line("sourceEvent", name)))
                .value("sourceEventOn", DAY, day -> source.eventOn(past("sourceEventOn", day)))
                .text("sourceTrip", LONGEST_OCCASION, name -> source.trip(OpenText.line("sourceTrip", name)))
                .value("sourceTripOn", DAY, day -> source.tripOn(past("sourceTripOn", day)))
                .text("sourceNote", LONGEST_NOTE, source::note)
                .requiredValue("firstContactId", KEY, who -> receivedFirstBy(lead, who));
        source.check();
        lead.origin().cameFrom(source);
    }

    // who was first has credit for it: nobody takes that for himself
    private void receivedFirstBy(Lead lead, UUID who) {
        if (who.equals(lead.origin().firstContact())) {
            return;
        }
        if (!leads.scope().mayAssign(lead)) {
            throw new Forbidden("lead-first-contact");
        }
        if (!colleagues.active(List.of(who)).contains(who)) {
            throw new Invalid("firstContactId", "unknown-person");
        }
        lead.origin().receivedFirstBy(who);
    }

    private @Nullable UUID firm(@Nullable UUID id) {
        return id == null
                ? null
                : companies
                        .held(id)
                        .map(CompanyRef::id)
                        .orElseThrow(() -> new Invalid("sourceCompanyId", "unknown-company"));
    }

    private @Nullable UUID person(@Nullable UUID id) {
        if (id != null && !people.canBeNamed(id)) {
            throw new Invalid("sourcePersonId", "unknown-source-person");
        }
        return id;
    }

    private @Nullable LocalDate past(String field, @Nullable LocalDate day) {
        if (day != null && day.isAfter(ZoneTime.today(clock))) {
            throw new Invalid(field, "day-to-come");
        }
        return day;
    }
}
