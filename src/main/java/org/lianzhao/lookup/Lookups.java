package org.lianzhao.lookup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lianzhao.shared.persistence.Json;

/** What sources outside answered, and which firm of it somebody chose. */
@ApplicationScoped
public class Lookups {
    /** As long as a form stays open, or a call is repeated. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final Duration RECENT = Duration.ofHours(1);

    private final LookupRepository answers;
    private final Json json;
    private final Clock clock;

    Lookups(LookupRepository answers, Json json, Clock clock) {
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    /** The firm that was chosen, as its source had it; nothing where the answer is no longer kept. */
    @Transactional
    public Optional<SourcedFirm> chosen(FoundIn found) {
        return answers.of(found.lookupId())
                .flatMap(answer -> firmsOf(answer).stream()
                        .skip(found.place())
                        .findFirst()
                        .map(firm -> new SourcedFirm(answer.getSource(), answer.dayOf(firm), firm)));
    }

    /** What the source answered to the same question not long ago. */
    @Transactional
    Optional<LookupAnswer> recent(String source, String asked) {
        return answers.latest(source, asked, clock.instant().minus(RECENT));
    }

    @Transactional
    LookupAnswer keep(String source, String asked, List<FoundFirm> firms) {
        LookupAnswer answer = new LookupAnswer(source, asked, clock.instant(), json.write(firms));
        answers.add(answer);
        return answer;
    }

    List<FoundFirm> firmsOf(LookupAnswer answer) {
        return Arrays.asList(json.read(answer.getFirms(), FoundFirm[].class));
    }

    @Scheduled(every = "1h")
    @Transactional
    void forget() {
        answers.forgetBefore(clock.instant().minus(KEPT));
    }
}
