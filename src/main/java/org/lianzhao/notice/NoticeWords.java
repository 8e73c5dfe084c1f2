package org.lianzhao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.lead.LeadName;
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

    /**
     * @param notices those that the receiver may read, the latest first
     * @param names of the leads that they are about
     * @param day whose digest it is
     */
    MessageText of(Message.Kind kind, List<Notice> notices, Map<UUID, LeadName> names, LocalDate day, Locale language) {
        List<String> lines = new ArrayList<>();
        lines.add(sentences.sayIn(
                language,
                "notice.counts",
                notices.size(),
                count(notices, NoticeKind.CLOCK_RED),
                count(notices, NoticeKind.CLOCK_YELLOW)));
        notices.stream().limit(FIRST).forEach(notice -> lines.add(line(notice, names, language)));
        if (notices.size() > FIRST) {
            lines.add(sentences.sayIn(language, "notice.more", notices.size() - FIRST));
        }
        settings.address()
                .ifPresent(address ->
                        lines.add(sentences.sayIn(language, "notice.open", address.replaceAll("/+$", "") + "/today")));
        return new MessageText(sentences.sayIn(language, "notice.title." + kind, zone.name(), day), lines);
    }

    private static long count(List<Notice> notices, NoticeKind kind) {
        return notices.stream().filter(notice -> notice.getKind() == kind).count();
    }

    // the title of a 保密 lead stays in the program
    private String line(Notice notice, Map<UUID, LeadName> names, Locale language) {
        LeadName lead = names.get(notice.getSubjectId());
        Object title = lead == null || lead.confidential() ? new Word("notice.confidential") : lead.title();
        NoticeAbout about = json.read(notice.getAbout(), NoticeAbout.class);
        Object clock = about.clock() == null ? "" : new Word("notice.clock." + about.clock());
        return sentences.sayIn(
                language,
                "notice.line." + notice.getKind(),
                title,
                clock,
                about.dueOn() == null ? "" : about.dueOn(),
                about.by() == null ? "" : about.by());
    }
}
