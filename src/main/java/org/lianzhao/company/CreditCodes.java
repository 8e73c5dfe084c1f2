package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/** Says what is doubtful about credit codes. */
@ApplicationScoped
class CreditCodes {
    private final Sentences sentences;
    private final Regions regions;

    CreditCodes(Sentences sentences, Regions regions) {
        this.sentences = sentences;
        this.regions = regions;
    }

    /** What there is to say about a code as somebody wrote it. */
    CreditCodeView look(String written) {
        CreditCode code = CreditCode.read(written);
        return code == null
                ? new CreditCodeView("", false, List.of(sentences.say("code.shape", 0)))
                : new CreditCodeView(code.normalised(), code.isValid(), warnings(code));
    }

    /** Sentences about what is doubtful; none for a code that is right in every respect. */
    List<String> warnings(@Nullable CreditCode code) {
        List<String> warnings = new ArrayList<>();
        if (code == null || code.isOldNumber()) {
            return code == null ? warnings : List.of(sentences.say("code.old"));
        }
        if (!code.hasShape()) {
            return List.of(sentences.say("code.shape", code.normalised().length()));
        }
        if (!code.isValid()) {
            warnings.add(sentences.say("code.check"));
        }
        String region = code.normalised().substring(2, 8);
        regions.of(region)
                .filter(given -> !given.inUse())
                .ifPresent(given -> warnings.add(sentences.say(
                        "code.retired",
                        region,
                        given.fullName(),
                        regions.today(region).map(Region::fullName).orElse(""))));
        return warnings;
    }
}
