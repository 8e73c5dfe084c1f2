package org.lianzhao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.lead.LeadChanged;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;
import org.lianzhao.lead.LeadWatches;
import org.lianzhao.lead.LeadsChanged;
import org.lianzhao.ownership.HandedOver;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;

/**
 * Tells those who watch leads (关注) where they went and whose they are now: not of what they did themselves, and nobody whom
 * the change itself concerns, as he is told of that. Whether a watcher may still see the lead is asked when he reads.
 */
@ApplicationScoped
class WatchNotices {
    private final Acting acting;
    private final LeadWatches watches;
    private final NoticeBook book;

    WatchNotices(Acting acting, LeadWatches watches, NoticeBook book) {
        this.acting = acting;
        this.watches = watches;
        this.book = book;
    }

    void hear(@Observes LeadChanged change) {
        tell(List.of(change));
    }

    void hear(@Observes LeadsChanged chunk) {
        tell(chunk.each());
    }

    void hear(@Observes HandedOver handed) {
        Map<UUID, Set<UUID>> watchers = watches.watchersOf(handed.ownedIds());
        NoticeAbout by = about(null);
        book.write(watchers.entrySet().stream()
                .flatMap(lead -> told(lead.getValue(), handed.subject().id())
                        .map(one -> new NewNotice(
                                one,
                                NoticeKind.WATCH_OWNER,
                                lead.getKey(),
                                by,
                                "watched:" + handed.batch() + ":" + lead.getKey())))
                .toList());
    }

    private void tell(List<LeadChanged> changes) {
        Map<UUID, LeadChanged> telling = changes.stream()
                .filter(change -> kind(change) != null)
                .collect(Collectors.toMap(change -> change.subject().id(), Function.identity(), (one, other) -> one));
        if (telling.isEmpty()) {
            return;
        }
        Map<UUID, Set<UUID>> watchers = watches.watchersOf(telling.keySet());
        book.write(telling.entrySet().stream()
                .flatMap(one -> told(
                                watchers.getOrDefault(one.getKey(), Set.of()),
                                one.getValue().after().get("ownerId"))
                        .flatMap(watcher -> notice(watcher, one.getValue())))
                .toList());
    }

    private Stream<NewNotice> notice(UUID watcher, LeadChanged change) {
        return Stream.ofNullable(kind(change))
                .map(kind -> new NewNotice(
                        watcher,
                        kind,
                        change.subject().id(),
                        about(kind == NoticeKind.WATCH_MOVED ? change : null),
                        Ids.next().toString()));
    }

    private Stream<UUID> told(Set<UUID> watchers, @Nullable Object concerned) {
        Optional<UUID> author = acting.author().map(Author::id);
        return watchers.stream().filter(one -> !one.equals(author.orElse(null)) && !one.equals(concerned));
    }

    private NoticeAbout about(@Nullable LeadChanged moved) {
        return NoticeAbout.moved(
                acting.author().map(Author::name).orElse(null),
                moved != null && moved.after().get("stage") instanceof LeadStage stage ? stage : null,
                moved != null && moved.after().get("state") instanceof LeadState state ? state : null);
    }

    private static @Nullable NoticeKind kind(LeadChanged change) {
        return switch (change.name()) {
            case "lead-moved" -> NoticeKind.WATCH_MOVED;
            case "lead-transferred", "lead-pooled", "lead-claimed" -> NoticeKind.WATCH_OWNER;
            case "lead-changed" -> change.after().containsKey("ownerId") ? NoticeKind.WATCH_OWNER : null;
            default -> null;
        };
    }
}
