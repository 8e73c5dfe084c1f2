package org.lianzhao.deliverable;

import static org.lianzhao.deliverable.PaperSection.ColumnKind.CODE;
import static org.lianzhao.deliverable.PaperSection.ColumnKind.DAY;
import static org.lianzhao.deliverable.PaperSection.ColumnKind.LONG_TEXT;
import static org.lianzhao.deliverable.PaperSection.ColumnKind.TEXT;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.company.KeyFirmRow;
import org.lianzhao.company.Output;
import org.lianzhao.company.Residents;

/** 重点企业（链主）清单: the firms of the zone in a chain's segments, 链主 first. */
@ApplicationScoped
class KeyFirms implements Chapter {
    private final Residents residents;
    private final PaperWords words;

    KeyFirms(Residents residents, PaperWords words) {
        this.residents = residents;
        this.words = words;
    }

    @Override
    public DeliverableKind kind() {
        return DeliverableKind.FIRMS;
    }

    @Override
    public List<String> notes() {
        return List.of(words.say("note.firms"), words.say("note.verified"), words.say("note.noFigures"));
    }

    @Override
    public List<PaperSection> sections(ChainMap map) {
        Map<UUID, PlacedSegment> leaves = map.segments().stream()
                .filter(PlacedSegment::isLeaf)
                .collect(Collectors.toMap(PlacedSegment::id, Function.identity()));
        return List.of(PaperSection.whole(
                "firms",
                words.say("section.firms"),
                List.of(
                        words.column("firm", TEXT),
                        words.column("creditCode", CODE),
                        words.column("role", TEXT),
                        words.column("segment", TEXT),
                        words.column("presence", TEXT),
                        words.column("verifiedOn", DAY),
                        words.column("stated", TEXT),
                        words.column("capacity", TEXT),
                        words.column("output", TEXT),
                        words.column("tax", TEXT),
                        words.column("employees", TEXT),
                        words.column("source", LONG_TEXT)),
                residents.here(leaves.keySet()).stream()
                        .map(firm -> row(firm, Objects.requireNonNull(leaves.get(firm.segmentId()))))
                        .toList()));
    }

    private List<PaperCell> row(KeyFirmRow firm, PlacedSegment segment) {
        return List.of(
                PaperCell.text(firm.name()).ofFirm(firm.companyId()),
                firm.creditCode() == null ? words.unknown() : PaperCell.code(firm.creditCode()),
                PaperCell.text(words.say("role." + firm.role())),
                PaperCell.text(words.name(segment.name(), segment.nameEn())).ofSegment(segment.code()),
                PaperCell.text(words.say("presence." + firm.presence())),
                verified(firm),
                firm.isOfVerifiedStage() ? PaperCell.empty() : words.known(firm.asOf()),
                words.known(firm.capacity()),
                output(firm.output()),
                words.unknown(),
                words.unknown(),
                words.known(words.either(firm.note(), firm.noteEn())));
    }

    private PaperCell output(@Nullable Output output) {
        return output == null || output.amount() == null
                ? words.unknown()
                : PaperCell.text(words.say("outputOf", output.amount(), String.valueOf(output.year())));
    }

    private PaperCell verified(KeyFirmRow firm) {
        if (firm.isOfVerifiedStage()) {
            return day(firm);
        }
        return firm.verified() == null
                ? PaperCell.unknown(words.say("notVerified"))
                : PaperCell.day(firm.verified().day());
    }

    private PaperCell day(KeyFirmRow firm) {
        String day = firm.asOf();
        if (day == null) {
            return words.unknown();
        }
        try {
            return PaperCell.day(LocalDate.parse(day));
        } catch (DateTimeException month) {
            return PaperCell.text(day);
        }
    }
}
