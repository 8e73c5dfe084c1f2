package org.lianzhao.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.account.PersonRef;
import org.lianzhao.activity.TimelineItem.FollowUpRow;
import org.lianzhao.lead.Leads;
import org.lianzhao.lead.PlannedDay;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.idempotency.Once;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.time.ZoneTime;

/** What was done on leads: written down, and read beside their steps and amounts. */
@ApplicationScoped
class Diary {
    private final Leads leads;
    private final FollowUpRepository followUps;
    private final Companions companions;
    private final Mentions mentions;
    private final SegmentMoves moves;
    private final ReadWords words;
    private final Acting acting;
    private final Once once;
    private final Instance<ClosedGaps> gaps;
    private final Event<FollowUpAdded> added;
    private final Clock clock;

    Diary(
            Leads leads,
            FollowUpRepository followUps,
            Companions companions,
            Mentions mentions,
            SegmentMoves moves,
            ReadWords words,
            Acting acting,
            Once once,
            @Any Instance<ClosedGaps> gaps,
            Event<FollowUpAdded> added,
            Clock clock) {
        this.leads = leads;
        this.followUps = followUps;
        this.companions = companions;
        this.mentions = mentions;
        this.moves = moves;
        this.words = words;
        this.acting = acting;
        this.once = once;
        this.gaps = gaps;
        this.added = added;
        this.clock = clock;
    }

    /** The key of what was written. */
    record Written(UUID id) {}

    @Transactional
    Written write(UUID lead, NewFollowUp said, @Nullable String key) {
        Actor actor = acting.person();
        return once.does(key, "user:" + actor.id() + ":" + lead, said, Written.class, () -> written(lead, said, actor));
    }

    private Written written(UUID lead, NewFollowUp said, Actor actor) {
        leads.workable(lead); // whoever may not write here learns nothing of what he wrote
        LocalDate today = ZoneTime.today(clock);
        LocalDate day = DiaryDays.happened(said.occurredOn(), today);
        PlannedDay.meant("nextOn", said.nextOn(), today);
        mentions.require(lead, said.named());
        Subject subject = leads.workedOn(lead, said.done(day));
        FollowUp followUp = new FollowUp(lead, said, day, actor, clock.instant());
        if (said.companionId() != null) {
            followUp.cameWith(companions.named(said.companionId(), said.kindOrUsual(), leads.investor(lead)));
        }
        followUps.add(followUp);
        mentions.keep(followUp.getId(), said.named());
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("kind", said.kindOrUsual());
        after.put("occurredOn", day);
        after.put("nextOn", said.nextOn());
        if (!said.named().isEmpty()) {
            after.put("mentions", said.named());
        }
        added.fire(
                new FollowUpAdded(subject, followUp.getId(), said.kindOrUsual().isContact(), said.named(), after));
        return new Written(followUp.getId());
    }

    @Transactional
    Page<TimelineItem> timeline(UUID lead, @Nullable String cursor, Limit limit) {
        UUID below = Cursor.id(cursor);
        List<TimelineItem> items = new ArrayList<>();
        leads.visible(lead);
        UnaryOperator<String> shown = words.forCaller();
        List<FollowUpRow> said = followUps.page(lead, below, limit.plusOne());
        Map<UUID, SegmentMoved> segments = moves.of(said.stream()
                .filter(row -> !row.kind().isWritten())
                .map(FollowUpRow::id)
                .toList());
        Map<UUID, List<PersonRef>> named = mentions.of(said.stream()
                .filter(row -> row.kind().isWritten())
                .map(FollowUpRow::id)
                .toList());
        said.forEach(row -> items.add(TimelineItem.of(
                row.in(shown).telling(segments.get(row.id())).naming(named.getOrDefault(row.id(), List.of())))));
        leads.steps(lead).forEach(step -> items.add(TimelineItem.of(step.in(shown))));
        leads.amounts(lead).forEach(amount -> items.add(TimelineItem.of(amount)));
        leads.clockFacts(lead).forEach(fact -> items.add(TimelineItem.of(fact.in(shown))));
        gaps.forEach(known -> known.by(lead).forEach(closed -> items.add(TimelineItem.of(closed))));
        List<TimelineItem> page = items.stream()
                .filter(item -> below == null || item.id().compareTo(below) < 0)
                .sorted(Comparator.comparing(TimelineItem::id).reversed())
                .limit(limit.plusOne())
                .toList();
        return Page.of(page, limit, item -> item.id().toString());
    }
}
