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

    /** The same for whoever keeps it for readers of another language: the kind as a key of a sentence. */
    static String key(Source source, String note) {
        return note.isBlank() ? "company.source." + source : note;
    }

    /** What was noted about the source; the kind of source where nothing was. */
    String of(Source source, String note) {
        return note.isBlank() ? sentences.say(key(source, note)) : note;
    }
}
