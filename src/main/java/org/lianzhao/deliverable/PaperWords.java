package org.lianzhao.deliverable;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianzhao.coverage.ChainAction;
import org.lianzhao.coverage.CoverageStatus;
import org.lianzhao.deliverable.PaperSection.ColumnKind;
import org.lianzhao.deliverable.PaperSection.PaperColumn;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.text.CallerLanguage;

/** Says in the caller's language what stands in papers. */
@ApplicationScoped
class PaperWords {
    private static final int HUNDRED_IS = 2;

    private final Sentences sentences;
    private final CallerLanguage language;

    PaperWords(Sentences sentences, CallerLanguage language) {
        this.sentences = sentences;
        this.language = language;
    }

    /** The sentence under this key of the papers' own. */
    String say(String key, Object... values) {
        return sentences.say("deliverable." + key, values);
    }

    /** What a paper is called. */
    String title(DeliverableKind kind) {
        return sentences.say("export.list." + kind.exported());
    }

    /** A name in the caller's language. */
    String name(String zh, String en) {
        return language.current().equals(Locale.ENGLISH) && !en.isBlank() ? en : zh;
    }

    /** Words that may lack in one language. */
    @Nullable
    String either(@Nullable String zh, @Nullable String en) {
        return language.current().equals(Locale.ENGLISH) && en != null ? en : zh;
    }

    PaperColumn column(String name, ColumnKind kind) {
        return new PaperColumn(name, say("column." + name), kind);
    }

    PaperCell status(CoverageStatus status) {
        return PaperCell.status(status, sentences.say("export.status." + status));
    }

    /** The action, or that nobody has said one. */
    PaperCell action(@Nullable ChainAction action) {
        return action == null ? unknown() : PaperCell.text(sentences.say("export.action." + action));
    }

    /** Nobody has entered it: 未填. */
    PaperCell unknown() {
        return PaperCell.unknown(say("unknown"));
    }

    /** These words, or that nobody has entered any. */
    PaperCell known(@Nullable String words) {
        return words == null || words.isBlank() ? unknown() : PaperCell.text(words);
    }

    /** A share of one as a share of a hundred. */
    static PaperCell share(double share) {
        return PaperCell.number(BigDecimal.valueOf(share)
                .movePointRight(HUNDRED_IS)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }
}
