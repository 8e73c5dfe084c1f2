package org.lianzhao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Recipient;
import org.lianzhao.account.Recipients;
import org.lianzhao.account.Role;
import org.lianzhao.account.RoleMatrix;
import org.lianzhao.lead.RedClock;
import org.lianzhao.lead.RedClocks;
import org.lianzhao.person.PrivateTexts;
import org.lianzhao.person.SealedText;
import org.lianzhao.shared.time.ZoneTime;

/**
 * Makes the words of a message when it goes out: out of what its receiver may see at that moment, and for a group out of what
 * all in it may; a 保密 lead is in nothing that a group reads.
 */
@ApplicationScoped
class MessageMaking {
    /** More than a digest counts nobody reads. */
    private static final int MOST = 500;

    private final NoticeRepository notices;
    private final ReaderRepository readers;
    private final RobotRepository robots;
    private final Recipients recipients;
    private final NoticeSubjects subjects;
    private final RedClocks red;
    private final PrivateTexts texts;
    private final NoticeWords words;

    MessageMaking(
            NoticeRepository notices,
            ReaderRepository readers,
            RobotRepository robots,
            Recipients recipients,
            NoticeSubjects subjects,
            RedClocks red,
            PrivateTexts texts,
            NoticeWords words) {
        this.notices = notices;
        this.readers = readers;
        this.robots = robots;
        this.recipients = recipients;
        this.subjects = subjects;
        this.red = red;
        this.texts = texts;
        this.words = words;
    }

    /** Nothing where its receiver is gone or may read none of it any more. */
    Optional<Letter> letter(Message message) {
        return message.getChannel() == Channel.ROBOT ? toGroup(message) : toPerson(message);
    }

    private Optional<Letter> toGroup(Message message) {
        Robot robot = robots.get(message.getTargetId());
        UUID force = robot.getTaskForceId();
        List<Notice> news = news(force, message);
        Map<UUID, NoticeSubject> seen = subjects.openTo(force, about(news));
        List<RedClock> overdue = message.getKind() == Message.Kind.DIGEST
                ? red.openTo(force, ZoneTime.dayOf(message.getCreatedAt()), MOST)
                : List.of();
        return text(message, new News(readable(news, seen), seen, overdue), Locale.CHINESE)
                .map(text -> new Letter(robot, "", text));
    }

    private Optional<Letter> toPerson(Message message) {
        Reader reader = readers.get(message.getTargetId());
        SealedText address = reader.getAddress();
        Recipient person = recipients.of(message.getTargetId()).orElse(null);
        if (address == null || person == null) {
            return Optional.empty();
        }
        List<Notice> news = news(person.id(), message);
        Map<UUID, NoticeSubject> seen = subjects.seenBy(actor(person, reader.getRoles()), about(news));
        return text(message, new News(readable(news, seen), seen, List.of()), person.language())
                .map(text -> new Letter(null, texts.open(person.id(), address), text));
    }

    private static Actor actor(Recipient person, Set<Role> roles) {
        return new Actor(
                person.id(), person.username(), person.name(), roles, RoleMatrix.rightsOf(roles), person.taskForces());
    }

    private List<Notice> news(UUID receiver, Message message) {
        Message.Span span = message.getNews();
        return notices.between(receiver, span.after(), span.upTo(), MOST);
    }

    private static Set<UUID> about(List<Notice> news) {
        return news.stream().map(Notice::getSubjectId).collect(Collectors.toSet());
    }

    private static List<Notice> readable(List<Notice> news, Map<UUID, NoticeSubject> seen) {
        return news.stream().filter(one -> seen.containsKey(one.getSubjectId())).toList();
    }

    private Optional<MessageText> text(Message message, News news, Locale language) {
        return news.isEmpty()
                ? Optional.empty()
                : Optional.of(words.of(message.getKind(), news, ZoneTime.dayOf(message.getCreatedAt()), language));
    }
}
