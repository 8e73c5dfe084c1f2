package org.lianzhao.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
import org.lianzhao.account.Right;
import org.lianzhao.calendar.WorkingCalendar;
import org.lianzhao.calendar.WorkingDays;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.lead.LeadAccess;
import org.lianzhao.lead.LeadNeeds;
import org.lianzhao.lead.LeadRow;
import org.lianzhao.lead.Leads;
import org.lianzhao.shared.text.PersonalData;
import org.lianzhao.shared.time.ZoneTime;

/** Shows visits as the caller may read them: so many statements, however many visits. */
@ApplicationScoped
class VisitRows {
    private final VisitRepository visits;
    private final VisitRights rights;
    private final Leads leads;
    private final LeadAccess access;
    private final LeadNeeds needs;
    private final Companies companies;
    private final Colleagues colleagues;
    private final WorkingCalendar calendar;
    private final Acting acting;
    private final Clock clock;

    VisitRows(
            VisitRepository visits,
            VisitRights rights,
            Leads leads,
            LeadAccess access,
            LeadNeeds needs,
            Companies companies,
            Colleagues colleagues,
            WorkingCalendar calendar,
            Acting acting,
            Clock clock) {
        this.visits = visits;
        this.rights = rights;
        this.leads = leads;
        this.access = access;
        this.needs = needs;
        this.companies = companies;
        this.colleagues = colleagues;
        this.calendar = calendar;
        this.acting = acting;
        this.clock = clock;
    }

    /** What the views of several visits are made of. */
    private record Known(
            Map<UUID, LeadRow> leads,
            Set<UUID> own,
            Map<UUID, List<String>> missing,
            Map<UUID, CompanyRef> firms,
            Map<UUID, PersonRef> people,
            Map<UUID, List<VisitMove>> moves,
            WorkingDays days,
            LocalDate today,
            UnaryOperator<String> shown) {

        List<PersonRef> named(Collection<UUID> ids) {
            return ids.stream()
                    .map(people::get)
                    .filter(Objects::nonNull)
                    .sorted(Comparator.comparing(PersonRef::name))
                    .toList();
        }
    }

    /** These visits, those left out whose lead the caller must not see. */
    List<VisitView> of(Collection<Visit> found) {
        Known known = known(found);
        return found.stream()
                .filter(visit -> visit.getLeadId() == null || known.leads().containsKey(visit.getLeadId()))
                .map(visit -> view(visit, known))
                .toList();
    }

    private Known known(Collection<Visit> found) {
        Set<UUID> onLeads = keys(found, Visit::getLeadId);
        Set<UUID> planned = keys(found, visit -> visit.getState() == VisitState.PLANNED ? visit.getLeadId() : null);
        Set<UUID> people = new HashSet<>();
        found.forEach(visit -> people.addAll(visit.people().all()));
        return new Known(
                leads.rows(onLeads).stream().collect(Collectors.toMap(LeadRow::id, Function.identity())),
                access.own(onLeads),
                needs.of(planned),
                companies.refs(keys(found, Visit::getCompanyId)),
                colleagues.people(people),
                visits.moves(found.stream().map(Visit::getId).toList()).stream()
                        .collect(Collectors.groupingBy(VisitMove::getVisitId)),
                calendar.days(),
                ZoneTime.today(clock),
                acting.person().may(Right.READ_PEOPLE) ? UnaryOperator.identity() : PersonalData::masked);
    }

    private VisitView view(Visit visit, Known known) {
        @Nullable
        LeadRow lead = visit.getLeadId() == null ? null : known.leads().get(visit.getLeadId());
        @Nullable
        CompanyRef firm = visit.getCompanyId() == null ? null : known.firms().get(visit.getCompanyId());
        VisitPeople people = visit.people();
        Slot slot = visit.slot();
        return new VisitView(
                visit.getId(),
                visit.getVersion(),
                visit.getKind(),
                slot.day(),
                slot.time(),
                lead == null ? null : new VisitView.OnLead(lead.id(), lead.title()),
                lead == null ? visit.getCompanyId() : lead.companyId(),
                lead != null ? lead.companyName() : firm == null ? "" : firm.name(),
                known.shown().apply(visit.getPurpose()),
                shown(visit.getPlace(), known),
                people.leader().map(known.people()::get).orElse(null),
                shown(people.leaderName(), known),
                known.named(people.in(VisitPeople.Part.COMPANION)),
                visit.getState(),
                visit.isOverdue(known.today()),
                !known.days().isWorking(slot.day()),
                lead == null ? rights.mayChange(visit) : known.own().contains(lead.id()),
                lead == null ? List.of() : known.missing().getOrDefault(lead.id(), List.of()),
                visit.getPlannedAt(),
                visit.getPlannedByName(),
                shown(visit.getReason(), known),
                visit.getSettledAt(),
                visit.getSettledByName(),
                visit.getFollowUpId(),
                known.moves().getOrDefault(visit.getId(), List.of()).stream()
                        .map(move -> move.view(known.shown()))
                        .toList());
    }

    private static @Nullable String shown(@Nullable String text, Known known) {
        return text == null ? null : known.shown().apply(text);
    }

    private static Set<UUID> keys(Collection<Visit> found, Function<Visit, @Nullable UUID> key) {
        return found.stream().map(key).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
