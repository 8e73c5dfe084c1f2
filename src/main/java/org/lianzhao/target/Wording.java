package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Sentences;

/** Puts reasons and open questions into the words of whoever reads them. */
@ApplicationScoped
class Wording {
    private final Sentences sentences;

    Wording(Sentences sentences) {
        this.sentences = sentences;
    }

    Points say(Reason reason, @Nullable LocalDate on) {
        return new Points(say(reason.code(), reason.words()), reason.points(), reason.source(), on);
    }

    String say(String code, List<String> words) {
        return sentences.say(code, String.join(sentences.say("target.between"), words));
    }

    /** What would have to be found out about a firm, as questions. */
    List<String> ask(Assessment assessment, boolean coded) {
        return Stream.concat(
                        coded ? Stream.empty() : Stream.of(sentences.say("target.no-code")),
                        assessment.open().stream()
                                .filter(factor -> factor.part() != Part.FIT)
                                .map(factor -> sentences.say(
                                        "target.no-" + factor.part().name().toLowerCase(Locale.ROOT), factor.most())))
                .toList();
    }
}
