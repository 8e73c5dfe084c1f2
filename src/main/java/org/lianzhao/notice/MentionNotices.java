package org.lianzhao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianzhao.account.Acting;
import org.lianzhao.activity.FollowUpAdded;
import org.lianzhao.lead.LeadWatches;
import org.lianzhao.shared.event.Author;

/** Tells those whom a follow-up names (@), and those who watch its lead that there is one; nobody of what he wrote himself. */
@ApplicationScoped
class MentionNotices {
    private final Acting acting;
    private final LeadWatches watches;
    private final NoticeBook book;

    MentionNotices(Acting acting, LeadWatches watches, NoticeBook book) {
        this.acting = acting;
        this.watches = watches;
        this.book = book;
    }

    void hear(@Observes FollowUpAdded said) {
        if (said.subject().type().equals("lead")) {
            acting.author()
                    .ifPresent(author -> book.write(Stream.concat(
                                    said.mentions().stream()
                                            .filter(one -> !one.equals(author.id()))
                                            .map(one -> new NewNotice(
                                                    one,
                                                    NoticeKind.MENTIONED,
                                                    said.subject().id(),
                                                    NoticeAbout.by(author.name()),
                                                    "mention:" + said.followUp())),
                                    watching(said, author))
                            .toList()));
        }
    }

    // who is named is told of that and not of the same once more
    private Stream<NewNotice> watching(FollowUpAdded said, Author author) {
        UUID lead = said.subject().id();
        return watches.watchersOf(Set.of(lead)).getOrDefault(lead, Set.of()).stream()
                .filter(one -> !one.equals(author.id()) && !said.mentions().contains(one))
                .map(one -> new NewNotice(
                        one,
                        NoticeKind.WATCH_FOLLOW_UP,
                        lead,
                        NoticeAbout.by(author.name()),
                        "follow-up:" + said.followUp()));
    }
}
