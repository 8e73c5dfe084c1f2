package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
import org.lianzhao.account.TaskForceRef;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.lead.LeadPeople.Part;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/** Puts together what is known of a lead. */
@ApplicationScoped
class LeadPage {
    private final LeadRepository leads;
    private final LeadPast past;
    private final StageRules rules;
    private final FirmLeads onFirms;
    private final Gates gates;
    private final Companies companies;
    private final ChainMaps chains;
    private final LeadSourceReading sources;
    private final Colleagues colleagues;
    private final Regions regions;
    private final LeadClocks clocks;
    private final Instance<FirstTalkSource> firstTalks;

    LeadPage(
            LeadRepository leads,
            LeadPast past,
            StageRules rules,
            FirmLeads onFirms,
            Gates gates,
            Companies companies,
            ChainMaps chains,
            LeadSourceReading sources,
            Colleagues colleagues,
            Regions regions,
            LeadClocks clocks,
            @Any Instance<FirstTalkSource> firstTalks) {
        this.leads = leads;
        this.past = past;
        this.rules = rules;
        this.onFirms = onFirms;
        this.gates = gates;
        this.companies = companies;
        this.chains = chains;
        this.sources = sources;
        this.colleagues = colleagues;
        this.regions = regions;
        this.clocks = clocks;
        this.firstTalks = firstTalks;
    }

    @Transactional
    LeadView show(UUID id) {
        return view(leads.visible(id));
    }

    LeadView view(Lead lead) {
        Set<UUID> people = new HashSet<>(lead.people().in(Part.COLLABORATOR));
        people.addAll(lead.people().in(Part.NAMED_LEADER));
        people.add(lead.people().owner());
        if (lead.getReferrerId() != null) {
            people.add(lead.getReferrerId());
        }
        if (lead.origin().firstContact() != null) {
            people.add(lead.origin().firstContact());
        }
        Map<UUID, PersonRef> named = colleagues.people(people);
        Map<UUID, CompanyRef> firms = companies.refs(Stream.of(lead.getCompanyId(), lead.getProjectCompanyId())
                .filter(Objects::nonNull)
                .toList());
        Map<UUID, SegmentName> segments = segments(lead);
        LeadScope scope = leads.scope();
        boolean open = !lead.getState().isFinal() && lead.getPooledOn() == null;
        StagePath path = rules.path();
        List<AmountRow> amounts = past.amounts(lead.getId());
        return new LeadView(
                lead.getId(),
                lead.getVersion(),
                lead.getTitle(),
                lead.words().summary(),
                lead.getStage(),
                lead.getState(),
                lead.position().stageSince(),
                lead.position().reviewOn(),
                mergedInto(lead),
                firm(firms, lead.getCompanyId()),
                lead.getCompanyName(),
                firm(firms, lead.getProjectCompanyId()),
                lead.place().segment() == null
                        ? null
                        : segments.get(lead.place().segment()),
                lead.place().others().stream()
                        .map(segments::get)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(SegmentName::code))
                        .toList(),
                lead.place().offChain(),
                lead.getProjectType(),
                lead.origin().channel(),
                sources.view(lead.origin(), named),
                lead.origin().region(),
                regions.of(lead.origin().region()).map(Region::fullName).orElse(null),
                force(lead),
                named.getOrDefault(
                        lead.people().owner(), new PersonRef(lead.people().owner(), "")),
                lead.getReferrerId() == null ? null : named.get(lead.getReferrerId()),
                sorted(lead.people().in(Part.COLLABORATOR), named),
                sorted(lead.people().in(Part.NAMED_LEADER), named),
                lead.isConfidential(),
                lead.getPooledOn(),
                lead.getNextStep(),
                lead.getNextOn(),
                clocks.of(lead),
                lead.needsExperts(),
                lead.origin().receivedOn(),
                lead.getTouchedAt(),
                Map.copyOf(lead.words().details()),
                path.of(lead.getProjectType()).stream().sorted().toList(),
                past.steps(lead.getId()),
                CurrentAmounts.of(amounts),
                next(lead, path, amounts),
                asKnown(onFirms.seenBeside(lead)),
                open && scope.mayEdit(lead),
                open && scope.mayAssign(lead));
    }

    private @Nullable LeadRef mergedInto(Lead lead) {
        UUID other = lead.position().successorId();
        return other == null
                ? null
                : leads.find(other)
                        .map(found -> new LeadRef(found.getId(), found.getTitle()))
                        .orElse(null);
    }

    /** Leads on a firm, as much of each as the caller may know. */
    List<FirmLead> asKnown(List<Lead> found) {
        LeadScope scope = leads.scope();
        Map<UUID, TaskForceRef> forces = colleagues.taskForces(found.stream()
                .map(Lead::getTaskForceId)
                .filter(Objects::nonNull)
                .toList());
        Map<UUID, LocalDate> protectedUntil = protectedUntil(found);
        return found.stream()
                .map(lead -> {
                    TaskForceRef force = lead.getTaskForceId() == null ? null : forces.get(lead.getTaskForceId());
                    boolean open = scope.covers(lead);
                    return new FirmLead(
                            open ? lead.getId() : null,
                            open ? lead.getTitle() : null,
                            lead.origin().receivedOn(),
                            force == null ? null : force.name(),
                            lead.getStage(),
                            lead.getState(),
                            protectedUntil.get(lead.getId()));
                })
                .toList();
    }

    private Map<UUID, LocalDate> protectedUntil(List<Lead> found) {
        List<UUID> ids = found.stream().map(Lead::getId).toList();
        Map<UUID, LocalDate> until = new HashMap<>();
        if (!ids.isEmpty()) {
            firstTalks.forEach(source -> until.putAll(source.protectedUntil(ids)));
        }
        return until;
    }

    private static @Nullable CompanyRef firm(Map<UUID, CompanyRef> firms, @Nullable UUID id) {
        return id == null ? null : firms.get(id);
    }

    private Map<UUID, SegmentName> segments(Lead lead) {
        Set<UUID> ids = new HashSet<>(lead.place().others());
        if (lead.place().segment() != null) {
            ids.add(lead.place().segment());
        }
        return ids.isEmpty()
                ? new LinkedHashMap<>()
                : chains.names(ids).stream().collect(Collectors.toMap(SegmentName::id, Function.identity()));
    }

    private @Nullable TaskForceRef force(Lead lead) {
        UUID force = lead.getTaskForceId();
        return force == null ? null : colleagues.taskForces(List.of(force)).get(force);
    }

    private static List<PersonRef> sorted(Collection<UUID> ids, Map<UUID, PersonRef> named) {
        return ids.stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(PersonRef::name))
                .toList();
    }

    private @Nullable GateView next(Lead lead, StagePath path, List<AmountRow> amounts) {
        LeadStage next = path.after(lead.getProjectType(), lead.getStage());
        return next == null || lead.getState() != LeadState.ACTIVE ? null : gates.gate(lead, next, path, amounts);
    }
}
