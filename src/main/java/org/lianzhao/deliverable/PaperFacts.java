package org.lianzhao.deliverable;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.lianzhao.account.Acting;

/** What a paper says about itself, in words. */
@ApplicationScoped
class PaperFacts {
    private final PaperWords words;
    private final Acting acting;

    PaperFacts(PaperWords words, Acting acting) {
        this.words = words;
        this.acting = acting;
    }

    /** The edition of the map, and whether it is one that is published. */
    String edition(Deliverable paper) {
        return words.say(paper.published() ? "edition" : "draft", paper.edition());
    }

    /** Title, chain, edition and day in one line, for the head of each page. */
    String line(Deliverable paper) {
        return words.say("line", paper.chain(), paper.title(), edition(paper), paper.editionOn(), paper.asOf());
    }

    /** All of it as titles and values. */
    List<List<String>> all(Deliverable paper) {
        List<List<String>> facts = new ArrayList<>();
        facts.add(fact("paper", paper.title()));
        facts.add(fact("chain", paper.chain() + " " + paper.chainCode()));
        facts.add(fact("edition", words.say("edition-since", edition(paper), paper.editionOn())));
        facts.add(fact("asOf", paper.asOf().toString()));
        facts.add(fact("by", acting.person().name()));
        paper.sections().forEach(section -> facts.add(fact("rows", rows(section))));
        paper.notes().forEach(note -> facts.add(fact("note", note)));
        return facts;
    }

    /** How many rows a table has, and whether more are not shown. */
    String rows(PaperSection section) {
        return section.lacksRows()
                ? words.say("rows-cut", section.title(), section.rows().size(), section.total())
                : words.say("rows", section.title(), section.total());
    }

    String sheet() {
        return words.say("about");
    }

    private List<String> fact(String name, String value) {
        return List.of(words.say("fact." + name), value);
    }
}
