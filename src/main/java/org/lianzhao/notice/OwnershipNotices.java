package org.lianzhao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.lead.LeadChanged;
import org.lianzhao.lead.LeadsChanged;
import org.lianzhao.ownership.ConflictTurned;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;

/**
 * Tells whom it concerns beside the new owner that a lead is somebody else's: who had it, and the heads of the task force that
 * lost it and of the one that has it; and the owners of two leads in conflict that it was opened, settled or withdrawn, each
 * by his own lead. Whoever may not see the lead any more learns only that it went, and of a confidential one nothing.
 */
@ApplicationScoped
class OwnershipNotices {
    private static final Set<String> GIVING = Set.of("lead-changed", "lead-transferred");

    private final Acting acting;
    private final ReaderRepository readers;
    private final NoticeBook book;

    OwnershipNotices(Acting acting, ReaderRepository readers, NoticeBook book) {
        this.acting = acting;
        this.readers = readers;
        this.book = book;
    }

    void hear(@Observes LeadChanged change) {
        given(List.of(change));
    }

    void hear(@Observes LeadsChanged chunk) {
        given(chunk.each());
    }

    void hear(@Observes ConflictTurned turned) {
        NoticeKind kind = switch (turned.turn()) {
            case OPENED -> NoticeKind.CONTESTED;
            case SETTLED -> NoticeKind.SETTLED;
            case WITHDRAWN -> NoticeKind.CONFLICT_WITHDRAWN;
        };
        UUID author = acting.author().map(Author::id).orElse(null);
        book.write(turned.owners().entrySet().stream()
                .filter(side -> !side.getValue().equals(author))
                // whoever is on one lead does not learn who is on the other
                .map(side -> new NewNotice(
                        side.getValue(),
                        kind,
                        side.getKey(),
                        NoticeAbout.by(""),
                        turned.conflict() + ":" + kind + ":" + side.getKey()))
                .toList());
    }

    private void given(Collection<LeadChanged> changes) {
        Author author = acting.author().orElse(null);
        List<LeadChanged> gone = changes.stream()
                .filter(change -> GIVING.contains(change.name()))
                .filter(change -> isOther(change, "ownerId") || isOther(change, "taskForceId"))
                .toList();
        if (author == null || gone.isEmpty()) {
            return;
        }
        Map<UUID, Set<UUID>> heads = readers.heads(forces(gone));
        List<NewNotice> told = new ArrayList<>();
        gone.forEach(change -> told.addAll(told(change, author, heads)));
        book.write(told);
    }

    private static Set<UUID> forces(List<LeadChanged> gone) {
        Set<UUID> forces = new HashSet<>();
        gone.stream().filter(change -> isOther(change, "taskForceId")).forEach(change -> {
            Stream.of(change.before(), change.after()).forEach(picture -> {
                if (picture.get("taskForceId") instanceof UUID force) {
                    forces.add(force);
                }
            });
        });
        return forces;
    }

    private static List<NewNotice> told(LeadChanged change, Author author, Map<UUID, Set<UUID>> heads) {
        Set<UUID> had = new HashSet<>();
        if (isOther(change, "ownerId") && change.before().get("ownerId") instanceof UUID owner) {
            had.add(owner);
        }
        Set<UUID> have = new HashSet<>();
        if (isOther(change, "taskForceId")) {
            had.addAll(heads.getOrDefault(force(change.before()), Set.of()));
            have.addAll(heads.getOrDefault(force(change.after()), Set.of()));
        }
        UUID owner = change.after().get("ownerId") instanceof UUID one ? one : null;
        had.removeAll(have); // who heads both loses nothing
        return Stream.concat(
                        had.stream().map(one -> told(one, NoticeKind.GIVEN_AWAY, change, author)),
                        have.stream().map(one -> told(one, NoticeKind.FORCE_GIVEN, change, author)))
                .filter(notice -> !notice.receiver().equals(author.id())
                        && !notice.receiver().equals(owner))
                .toList();
    }

    private static UUID force(Map<String, @Nullable Object> picture) {
        return picture.get("taskForceId") instanceof UUID force ? force : new UUID(0, 0);
    }

    private static boolean isOther(LeadChanged change, String field) {
        return change.before().containsKey(field)
                && !Objects.equals(change.before().get(field), change.after().get(field));
    }

    private static NewNotice told(UUID receiver, NoticeKind kind, LeadChanged change, Author author) {
        return new NewNotice(
                receiver,
                kind,
                change.subject().id(),
                NoticeAbout.by(author.name()),
                Ids.next().toString());
    }
}
