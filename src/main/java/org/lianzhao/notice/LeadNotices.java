package org.lianzhao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.lead.LeadChanged;
import org.lianzhao.lead.LeadNames;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadsChanged;
import org.lianzhao.ownership.HandedOver;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;

/** Tells people what others do with leads that concerns them. Nobody is told of what he does himself. */
@ApplicationScoped
class LeadNotices {
    private final Acting acting;
    private final LeadNames leads;
    private final NoticeBook book;

    LeadNotices(Acting acting, LeadNames leads, NoticeBook book) {
        this.acting = acting;
        this.leads = leads;
        this.book = book;
    }

    void hear(@Observes LeadChanged change) {
        // what the program does by itself, nobody gave to anybody
        acting.author().ifPresent(author -> book.write(told(change, author)));
    }

    void hear(@Observes LeadsChanged chunk) {
        acting.author()
                .ifPresent(author -> book.write(chunk.each().stream()
                        .flatMap(change -> told(change, author).stream())
                        .toList()));
    }

    void hear(@Observes HandedOver handed) {
        acting.author()
                .filter(author -> !author.id().equals(handed.subject().id()))
                .ifPresent(author -> book.write(handed.leadIds().stream()
                        .map(lead -> new NewNotice(
                                handed.subject().id(),
                                NoticeKind.GIVEN,
                                lead,
                                NoticeAbout.by(author.name()),
                                handed.batch() + ":" + lead))
                        .toList()));
    }

    private List<NewNotice> told(LeadChanged change, Author author) {
        return switch (change.name()) {
            case "lead-opened", "lead-changed", "lead-transferred" -> involved(change, author);
            case "lead-step-verified" -> verified(change, author);
            default -> List.of();
        };
    }

    private static List<NewNotice> involved(LeadChanged change, Author author) {
        NoticeAbout by = NoticeAbout.by(author.name());
        List<NewNotice> told = new ArrayList<>();
        Optional.ofNullable(change.after().get("ownerId"))
                .map(UUID.class::cast)
                .filter(owner -> !owner.equals(author.id())
                        && !owner.equals(change.before().get("ownerId")))
                .ifPresent(owner -> told.add(told(owner, NoticeKind.GIVEN, change, by)));
        added(change, "collaborators", author).forEach(one -> told.add(told(one, NoticeKind.JOINED, change, by)));
        added(change, "namedLeaders", author).forEach(one -> told.add(told(one, NoticeKind.NAMED, change, by)));
        return told;
    }

    private static Stream<UUID> added(LeadChanged change, String field, Author author) {
        List<UUID> before = people(change.before().get(field));
        return people(change.after().get(field)).stream()
                .filter(one -> !one.equals(author.id()) && !before.contains(one));
    }

    private static List<UUID> people(@Nullable Object ids) {
        return ids instanceof Collection<?> some
                ? some.stream().map(UUID.class::cast).toList()
                : List.of();
    }

    private List<NewNotice> verified(LeadChanged change, Author author) {
        LeadStage stage = change.after().get("stage") instanceof LeadStage one ? one : null;
        return leads.ownerOf(change.subject().id()).stream()
                .filter(owner -> !owner.equals(author.id()))
                .map(owner -> told(owner, NoticeKind.VERIFIED, change, NoticeAbout.step(author.name(), stage)))
                .toList();
    }

    // each of these happens anew
    private static NewNotice told(UUID receiver, NoticeKind kind, LeadChanged change, NoticeAbout about) {
        return new NewNotice(
                receiver, kind, change.subject().id(), about, Ids.next().toString());
    }
}
