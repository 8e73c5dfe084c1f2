package org.lianzhao.lookup;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.industry.IndustryClass;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/**
 * Asks each source for a firm. A source that is silent, slow or spent is said to be so and hinders nothing: what it would
 * have said can be typed.
 */
@ApplicationScoped
class FirmLookup {
    private final FirmSources sources;
    private final KnownFirms known;
    private final Lookups lookups;
    private final LookupAllowance allowance;
    private final Acting acting;
    private final Regions regions;
    private final Industries industries;

    FirmLookup(
            FirmSources sources,
            KnownFirms known,
            Lookups lookups,
            LookupAllowance allowance,
            Acting acting,
            Regions regions,
            Industries industries) {
        this.sources = sources;
        this.known = known;
        this.lookups = lookups;
        this.allowance = allowance;
        this.acting = acting;
        this.regions = regions;
        this.industries = industries;
    }

    // no transaction: none may wait for somebody outside
    LookupView look(LookupRequest request) {
        SoughtFirm sought = SoughtFirm.of(request.text());
        String asked = request.source();
        if (asked != null && sources.all().stream().noneMatch(one -> one.code().equals(asked))) {
            throw new Invalid("source", "unknown-firm-source", asked);
        }
        return new LookupView(sources.all().stream()
                .map(source -> asked == null || source.code().equals(asked)
                        ? answer(source, sought)
                        : SourceAnswer.without(source, source.isOutside() ? unasked(sought) : LookupState.TO_ASK))
                .toList());
    }

    private static LookupState unasked(SoughtFirm sought) {
        return sought.isEnough() ? LookupState.TO_ASK : LookupState.TOO_SHORT;
    }

    private SourceAnswer answer(FirmSource source, SoughtFirm sought) {
        try {
            return source.isOutside() ? outside(source, sought) : SourceAnswer.of(source, own(source.find(sought)));
        } catch (IOException silent) {
            Log.warnf("%s gives no answer: %s", source.name(), silent.getMessage());
            return SourceAnswer.without(source, LookupState.NO_ANSWER);
        }
    }

    // whatever becomes of a question outside, the form goes on; what went wrong may repeat what is secret
    private static List<FoundFirm> asked(FirmSource source, SoughtFirm sought) throws IOException {
        try {
            return source.find(sought);
        } catch (RuntimeException broken) {
            throw new IOException(broken.getClass().getName(), broken);
        }
    }

    private SourceAnswer outside(FirmSource source, SoughtFirm sought) throws IOException {
        if (!sought.isEnough()) {
            return SourceAnswer.without(source, LookupState.TOO_SHORT);
        }
        Optional<LookupAnswer> recent = lookups.recent(source.name(), sought.text());
        if (recent.isPresent()) {
            return SourceAnswer.of(source, offered(recent.get()));
        }
        if (!source.isReady()) {
            return SourceAnswer.without(source, LookupState.NO_ANSWER);
        }
        Optional<LookupState> spent = allowance.use(acting.person().id());
        if (spent.isPresent()) {
            return SourceAnswer.without(source, spent.get());
        }
        return SourceAnswer.of(source, offered(lookups.keep(source.name(), sought.text(), asked(source, sought))));
    }

    private List<OfferedFirm> own(List<FoundFirm> firms) {
        return firms.stream().map(firm -> offered(null, null, firm)).toList();
    }

    private List<OfferedFirm> offered(LookupAnswer answer) {
        List<FoundFirm> firms = lookups.firmsOf(answer);
        List<Optional<UUID>> registered = known.idsOf(firms);
        return IntStream.range(0, firms.size())
                .mapToObj(place -> {
                    FoundFirm firm = firms.get(place);
                    return offered(
                            new FoundIn(answer.getId(), place),
                            answer.dayOf(firm),
                            firm.is(registered.get(place).orElse(null)));
                })
                .toList();
    }

    private OfferedFirm offered(@Nullable FoundIn found, @Nullable LocalDate on, FoundFirm firm) {
        return new OfferedFirm(
                found,
                on,
                firm,
                firm.hasEnded(),
                regions.of(firm.regionCode()).map(Region::fullName).orElse(null),
                industries.of(firm.industryCode()).map(IndustryClass::name).orElse(null));
    }
}
