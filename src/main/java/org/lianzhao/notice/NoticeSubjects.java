package org.lianzhao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.account.Actor;
import org.lianzhao.lead.LeadName;
import org.lianzhao.lead.LeadNames;
import org.lianzhao.ownership.ConflictCase;
import org.lianzhao.ownership.ConflictCases;
import org.lianzhao.task.Tasks;

/** What notices are about: as far as their reader may see it when he reads them, so that nothing else is spoken of. */
@ApplicationScoped
class NoticeSubjects {
    private final LeadNames leads;
    private final Tasks tasks;
    private final ConflictCases conflicts;

    NoticeSubjects(LeadNames leads, Tasks tasks, ConflictCases conflicts) {
        this.leads = leads;
        this.tasks = tasks;
        this.conflicts = conflicts;
    }

    /** Those of these leads, tasks and conflicts that this person may see, by key. */
    Map<UUID, NoticeSubject> seenBy(Actor reader, Collection<UUID> ids) {
        Map<UUID, NoticeSubject> found = new HashMap<>();
        leads.seenBy(reader, ids).forEach((id, lead) -> found.put(id, NoticeSubject.of(lead)));
        Set<UUID> others = ids.stream().filter(id -> !found.containsKey(id)).collect(Collectors.toSet());
        tasks.seenBy(reader, others).forEach((id, task) -> found.put(id, NoticeSubject.of(task)));
        found.putAll(conflicts(
                reader, others.stream().filter(id -> !found.containsKey(id)).collect(Collectors.toSet())));
        return found;
    }

    // of a conflict the lead is named that he may see; where he may see both, rather the one that is not confidential
    private Map<UUID, NoticeSubject> conflicts(Actor reader, Collection<UUID> ids) {
        List<ConflictCase> some = conflicts.among(ids);
        Map<UUID, LeadName> names = leads.seenBy(
                reader, some.stream().flatMap(one -> one.leads().stream()).collect(Collectors.toSet()));
        Map<UUID, NoticeSubject> found = new HashMap<>();
        for (ConflictCase one : some) {
            one.leads().stream()
                    .map(names::get)
                    .filter(Objects::nonNull)
                    .min(Comparator.comparing(LeadName::confidential))
                    .ifPresent(lead -> found.put(one.id(), NoticeSubject.of(one.id(), lead)));
        }
        return found;
    }

    /**
     * What of these this person may be shown now. Of what he lost and may not see any more he is told that it went, and
     * nothing else; of what is confidential (保密) not even that.
     */
    Map<NoticeMatter, NoticeSubject> shownTo(Actor reader, Collection<NoticeMatter> matters) {
        Map<UUID, NoticeSubject> seen =
                seenBy(reader, matters.stream().map(NoticeMatter::subject).collect(Collectors.toSet()));
        Set<UUID> lost = matters.stream()
                .filter(matter -> matter.kind().isLoss() && !seen.containsKey(matter.subject()))
                .map(NoticeMatter::subject)
                .collect(Collectors.toSet());
        Set<UUID> open = new HashSet<>(leads.notConfidential(lost));
        open.addAll(tasks.notConfidential(lost));
        Map<NoticeMatter, NoticeSubject> shown = new HashMap<>();
        for (NoticeMatter matter : matters) {
            NoticeSubject subject = seen.get(matter.subject());
            if (subject != null) {
                shown.put(matter, subject);
            } else if (matter.kind().isLoss() && open.contains(matter.subject())) {
                shown.put(matter, NoticeSubject.UNNAMED);
            }
        }
        return shown;
    }

    /** Those of which everybody in the group of a task force may read: its leads, and no tasks of single people. */
    Map<UUID, NoticeSubject> openTo(UUID taskForce, Collection<UUID> ids) {
        Map<UUID, NoticeSubject> found = new HashMap<>();
        leads.openTo(taskForce, ids).forEach((id, lead) -> found.put(id, NoticeSubject.of(lead)));
        return found;
    }
}
