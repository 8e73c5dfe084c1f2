package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.shared.problem.Sentences;

/**
 * What several leads still lack for their next stage, as far as each of them tells it itself: whoever goes to see a firm
 * asks for it there. What other records would have to be asked for is left out, so that it costs few statements.
 */
@ApplicationScoped
public class LeadNeeds {
    private static final Set<GateItem> TOLD = EnumSet.of(
            GateItem.SUMMARY,
            GateItem.SOURCE_CHANNEL,
            GateItem.SOURCE,
            GateItem.REGION,
            GateItem.SEGMENT,
            GateItem.PROJECT_TYPE,
            GateItem.INVESTOR);

    private final EntityManager database;
    private final LeadRepository leads;
    private final StageRules rules;
    private final Gates gates;
    private final Sentences sentences;

    LeadNeeds(EntityManager database, LeadRepository leads, StageRules rules, Gates gates, Sentences sentences) {
        this.database = database;
        this.leads = leads;
        this.rules = rules;
        this.gates = gates;
        this.sentences = sentences;
    }

    /** In the words of the form, by lead; nothing for leads that the caller must not see. */
    @Transactional
    public Map<UUID, List<String>> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        LeadScope scope = leads.scope();
        StagePath path = rules.path();
        Map<LeadStage, List<GateItem>> asked = rules.gates();
        List<Lead> found = leads.withPeople(ids);
        database.createQuery("from Lead l left join fetch l.words.details where l.id in :ids", Lead.class)
                .setParameter("ids", ids)
                .getResultList(); // all details at once
        return found.stream()
                .filter(lead -> scope.covers(lead) && lead.getState() == LeadState.ACTIVE)
                .collect(Collectors.toMap(Lead::getId, lead -> missing(lead, path, asked)));
    }

    private List<String> missing(Lead lead, StagePath path, Map<LeadStage, List<GateItem>> asked) {
        LeadStage next = path.after(lead.getProjectType(), lead.getStage());
        if (next == null) {
            return List.of();
        }
        return asked.getOrDefault(next, List.of()).stream()
                .filter(item -> (item.isDetail() || TOLD.contains(item)) && !gates.isGiven(lead, item, Set.of()))
                .map(item -> sentences.say("gate." + item.name()))
                .toList();
    }
}
