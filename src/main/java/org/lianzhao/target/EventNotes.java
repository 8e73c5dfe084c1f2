package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.shared.persistence.Json;

/** Notes what happens to targets, in the transaction in which it does. */
@ApplicationScoped
class EventNotes {
    private static final Duration SCORES_STAY = Duration.ofDays(365);
    private static final int MOST_AT_ONCE = 20_000;

    private final ListRepository lists;
    private final EventRepository events;
    private final Acting acting;
    private final Json json;
    private final Clock clock;

    EventNotes(ListRepository lists, EventRepository events, Acting acting, Json json, Clock clock) {
        this.lists = lists;
        this.events = events;
        this.acting = acting;
        this.json = json;
        this.clock = clock;
    }

    /** The fields that changed. */
    record Said(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {}

    void note(@Observes TargetChanged change) {
        TargetEvent event = new TargetEvent(
                change.segmentId(),
                change.subject().id(),
                EventKind.of(change.name(), change.after()),
                json.write(new Said(change.before(), change.after())),
                clock.instant());
        UUID lead = change.after().get("leadId") instanceof UUID made ? made : null;
        acting.author().ifPresent(author -> event.by(author.name(), lead));
        lists.add(event);
    }

    /** Notes that a target has another score or tier than before. */
    void scored(StoredTarget target, Standing before) {
        Standing now = Standing.of(target);
        if (!now.equals(before)) {
            lists.add(new TargetEvent(
                    target.getSegmentId(),
                    target.getCompanyId(),
                    EventKind.SCORED,
                    json.write(new Said(before.fields(), now.fields())),
                    clock.instant()));
        }
    }

    /** Forgets scores of more than a year ago, which nobody decided: there are many of them. What people did stays. */
    @Transactional
    void forgetOldScores() {
        events.forget(EventKind.SCORED, clock.instant().minus(SCORES_STAY), MOST_AT_ONCE);
    }

    /** How a target stands. */
    record Standing(int score, Tier tier) {
        static Standing of(StoredTarget target) {
            return new Standing(target.getScore(), target.listed().tier());
        }

        private Map<String, @Nullable Object> fields() {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("score", score);
            fields.put("tier", tier);
            return fields;
        }
    }
}
