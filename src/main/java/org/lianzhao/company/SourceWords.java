package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianzhao.shared.problem.Sentences;

/** Says in words where a fact is from. */
@ApplicationScoped
class SourceWords {
    private final Sentences sentences;

    SourceWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** What was noted about the source; the kind of source where nothing was. */
    String of(Source source, String note) {
        return note.isBlank() ? sentences.say("company.source." + source) : note;
    }
}
