package org.lianzhao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.RedClock;
import org.lianzhao.shared.Zone;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.problem.Word;

/** Puts notices into the words of a message: how many, the first of them, and where the rest is. */
@ApplicationScoped
class NoticeWords {
    private static final int FIRST = 10;

    private final Sentences sentences;
    private final NoticeSettings settings;
    private final Zone zone;
    private final Json json;

    NoticeWords(Sentences sentences, NoticeSettings settings, Zone zone, Json json) {
        this.sentences = sentences;
        this.settings = settings;
        this.zone = zone;
        this.json = json;
    }

    /** @param day whose digest it is */
    MessageText of(Message.Kind kind, News news, LocalDate day, Locale language) {
        List<String> lines = new ArrayList<>();
        if (!news.overdue().isEmpty()) {
            overdue(news.overdue(), lines, language);
        }
        if (!news.notices().isEmpty()) {
            fresh(news, lines, language);
        }
        settings.address()
                .ifPresent(address ->
                        lines.add(sentences.sayIn(language, "notice.open", address.replaceAll("/+$", "") + "/today")));
        return new MessageText(sentences.sayIn(language, "notice.title." + kind, zone.name(), day), lines);
    }

    private void overdue(List<RedClock> clocks, List<String> lines, Locale language) {
        lines.add(sentences.sayIn(language, "notice.overdue", clocks.size()));
        clocks.stream()
                .limit(FIRST)
                .forEach(clock -> lines.add(sentences.sayIn(
                        language,
                        "notice.line." + NoticeKind.CLOCK_RED,
                        clock.title(),
                        new Word("notice.clock." + clock.kind()),
                        clock.dueOn(),
                        "")));
        rest(clocks.size(), lines, language);
    }

    private void fresh(News news, List<String> lines, Locale language) {
        List<Notice> notices = news.notices();
        lines.add(sentences.sayIn(
                language,
                "notice.counts",
                notices.size(),
                count(notices, NoticeKind.CLOCK_RED),
                count(notices, NoticeKind.CLOCK_YELLOW)));
        List<Notice> untold = notices.stream()
                .filter(notice -> !isTold(notice, news.overdue()))
                .toList();
        untold.stream().limit(FIRST).forEach(notice -> lines.add(line(notice, news.subjects(), language)));
        rest(untold.size(), lines, language);
    }

    private void rest(int all, List<String> lines, Locale language) {
        if (all > FIRST) {
            lines.add(sentences.sayIn(language, "notice.more", all - FIRST));
        }
    }

    // that it has turned red is no news beside that it is
    private boolean isTold(Notice notice, List<RedClock> overdue) {
        return notice.getKind() == NoticeKind.CLOCK_RED
                && overdue.stream()
                        .anyMatch(clock -> clock.lead().equals(notice.getSubjectId())
                                && clock.kind()
                                        == json.read(notice.getAbout(), NoticeAbout.class)
                                                .clock());
    }

    private static long count(List<Notice> notices, NoticeKind kind) {
        return notices.stream().filter(notice -> notice.getKind() == kind).count();
    }

    // the title of a 保密 lead stays in the program
    private String line(Notice notice, Map<UUID, NoticeSubject> subjects, Locale language) {
        NoticeSubject subject = subjects.get(notice.getSubjectId());
        NoticeSubject told = subject == null || subject.confidential() ? null : subject;
        Object title = told == null ? new Word("notice.confidential") : orEmpty(told.leadTitle());
        Object task = told == null ? new Word("notice.confidential-task") : task(told, language);
        NoticeAbout about = json.read(notice.getAbout(), NoticeAbout.class);
        Object clock = about.clock() == null ? "" : new Word("notice.clock." + about.clock());
        return sentences.sayIn(
                language,
                "notice.line." + notice.getKind(),
                title,
                clock,
                about.dueOn() == null ? "" : about.dueOn(),
                about.by() == null ? "" : about.by(),
                task);
    }

    /** What is to be done in a task, and on which lead or with which firm. */
    private String task(NoticeSubject told, Locale language) {
        String what = orEmpty(told.task());
        if (told.task() != null && told.leadTitle() != null) {
            return sentences.sayIn(language, "notice.task-on-lead", what, told.leadTitle());
        }
        return told.companyName() == null
                ? what
                : sentences.sayIn(language, "notice.task-with-firm", what, told.companyName());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
