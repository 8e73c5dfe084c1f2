package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.signal.FirmSignal;
import org.lianzhao.signal.Signals;

/** What signals say for a firm: that it may move or build, that now is the time, that it may be admitted. */
@ApplicationScoped
class SignalReasons {
    private static final int SIGNAL = 12;
    private static final int ADMITTED = 10;

    private final Signals signals;
    private final Clock clock;

    SignalReasons(Signals signals, Clock clock) {
        this.signals = signals;
        this.clock = clock;
    }

    /** By firm; what has expired is not there. */
    Map<UUID, List<Reason>> of(Collection<UUID> firms) {
        LocalDate today = ZoneTime.today(clock);
        Map<UUID, List<Reason>> all = new HashMap<>();
        signals.of(firms, today)
                .forEach(signal -> of(signal, today)
                        .forEach(reason -> all.computeIfAbsent(signal.companyId(), unused -> new ArrayList<>())
                                .add(reason)));
        return all;
    }

    // the kind stands in the words as its code: each reader reads its label
    static Stream<Reason> of(FirmSignal signal, LocalDate today) {
        if (signal.kind().equals(Signals.ADMISSION)) {
            return Stream.of(reason(Part.ADMISSION, "target.admitted", List.of(signal.text()), ADMITTED, signal));
        }
        return Stream.concat(
                Stream.of(reason(Part.SIGNAL, Wording.SIGNAL, List.of(signal.kind(), signal.text()), SIGNAL, signal)),
                timing(signal.happensOn(), today).stream()
                        .map(points -> reason(
                                Part.TIMING,
                                Wording.TIMING,
                                List.of(signal.kind(), String.valueOf(signal.happensOn())),
                                points,
                                signal)));
    }

    // the sooner it happens, the sooner the firm decides; what is over is decided
    private static Optional<Integer> timing(@Nullable LocalDate happens, LocalDate today) {
        if (happens == null || happens.isBefore(today) || happens.isAfter(today.plusYears(2))) {
            return Optional.empty();
        }
        return Optional.of(happens.isAfter(today.plusYears(1)) ? 3 : happens.isAfter(today.plusMonths(6)) ? 6 : 10);
    }

    private static Reason reason(Part part, String code, List<String> words, int points, FirmSignal signal) {
        return new Reason(
                part, code, words, points, signal.source(), signal.noticedOn(), signal.link(), null, facts(signal));
    }

    // the day comes near by itself: only another day is news
    private static List<String> facts(FirmSignal signal) {
        return signal.happensOn() == null
                ? List.of(Facts.signal(signal))
                : List.of(Facts.signal(signal), Facts.happening(signal, signal.happensOn()));
    }
}
