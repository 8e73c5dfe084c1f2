package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.lead.GateView.Item;
import org.lianzhao.shared.problem.Sentences;

/** Says what a lead still lacks for a stage. A jump needs every gate on its way; going back needs none. */
@ApplicationScoped
class Gates {
    private final LeadRepository leads;
    private final LeadPast past;
    private final StageRules rules;
    private final Companies companies;
    private final Instance<StageCondition> conditions;
    private final Sentences sentences;

    Gates(
            LeadRepository leads,
            LeadPast past,
            StageRules rules,
            Companies companies,
            @Any Instance<StageCondition> conditions,
            Sentences sentences) {
        this.leads = leads;
        this.past = past;
        this.rules = rules;
        this.companies = companies;
        this.conditions = conditions;
        this.sentences = sentences;
    }

    @Transactional
    GateView gate(UUID id, LeadStage to) {
        return gate(leads.visible(id), to, rules.path());
    }

    GateView gate(Lead lead, LeadStage to, StagePath path) {
        return gate(lead, to, path, past.amounts(lead.getId()));
    }

    /** The same, where the stated amounts are known. */
    GateView gate(Lead lead, LeadStage to, StagePath path, List<AmountRow> amounts) {
        path.require(lead.getProjectType(), to);
        Map<LeadStage, List<GateItem>> gates = rules.gates();
        List<GateItem> asked = path.between(lead.getProjectType(), lead.getStage(), to).stream()
                .flatMap(stage -> gates.getOrDefault(stage, List.of()).stream())
                .distinct()
                .toList();
        Set<AmountKind> stated = amounts.stream().map(AmountRow::kind).collect(Collectors.toSet());
        Map<Boolean, List<Item>> items = asked.stream()
                .collect(Collectors.partitioningBy(
                        item -> isGiven(lead, item, stated), Collectors.mapping(this::item, Collectors.toList())));
        List<Item> missing = items.getOrDefault(false, List.of());
        return new GateView(to, missing.isEmpty(), missing, items.getOrDefault(true, List.of()));
    }

    boolean isGiven(Lead lead, GateItem item, Set<AmountKind> stated) {
        if (item.isDetail()) {
            return lead.words().details().containsKey(item);
        }
        if (item.amount().isPresent()) {
            return stated.contains(item.amount().get());
        }
        return switch (item) {
            case SUMMARY -> !lead.words().summary().isBlank();
            case SOURCE_CHANNEL -> lead.origin().channel() != null;
            case SOURCE -> SourceNeeds.areMet(lead.origin());
            case REGION -> lead.origin().region() != null;
            case SEGMENT -> lead.place().segment() != null || lead.place().offChain();
            case PROJECT_TYPE -> lead.getProjectType() != null;
            case INVESTOR -> lead.getCompanyId() != null;
            case INVESTOR_CODE -> hasCode(lead.getCompanyId());
            case PROJECT_COMPANY -> hasCode(lead.getProjectCompanyId());
            default -> isMetElsewhere(lead, item);
        };
    }

    private boolean hasCode(@org.jspecify.annotations.Nullable UUID company) {
        CompanyRef ref =
                company == null ? null : companies.refs(List.of(company)).get(company);
        return ref != null && ref.creditCode() != null;
    }

    private boolean isMetElsewhere(Lead lead, GateItem item) {
        List<StageCondition> asked =
                conditions.stream().filter(condition -> condition.knows(item)).toList();
        return !asked.isEmpty() && asked.stream().allMatch(condition -> condition.isMet(item, lead.getId()));
    }

    private Item item(GateItem item) {
        return new Item(item, sentences.say("gate." + item.name()));
    }
}
