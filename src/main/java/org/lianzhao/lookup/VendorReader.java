package org.lianzhao.lookup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.industry.IndustryClass;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.RegionWords;
import org.lianzhao.shared.region.Regions;
import org.lianzhao.shared.time.ZoneTime;

/** Reads what a vendor answers, and believes none of it that cannot be right. */
@ApplicationScoped
class VendorReader {
    private static final int FORMER_NAMES = 20;

    private final ObjectMapper mapper = new ObjectMapper();
    private final Regions regions;
    private final RegionWords words;
    private final Industries industries;
    private final Clock clock;

    VendorReader(Regions regions, RegionWords words, Industries industries, Clock clock) {
        this.regions = regions;
        this.words = words;
        this.industries = industries;
        this.clock = clock;
    }

    /** The firms of an answer that have a name. @throws IOException where it is no answer of the agreed shape */
    List<FoundFirm> firms(String json) throws IOException {
        JsonNode firms = tree(json).path("firms");
        if (!firms.isArray()) {
            throw new IOException("the answer has no list of firms");
        }
        List<FoundFirm> found = new ArrayList<>();
        firms.forEach(firm -> read(new VendorFields(firm)).ifPresent(found::add));
        return found;
    }

    private JsonNode tree(String json) throws IOException {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new IOException("the answer is no JSON", unreadable);
        }
    }

    private Optional<FoundFirm> read(VendorFields said) {
        return said.text("name", CompanyName.MOST)
                .map(CompanyName::of)
                .filter(name -> name.flaw().isEmpty())
                .map(name -> firm(name.written(), said));
    }

    private FoundFirm firm(String name, VendorFields said) {
        String address = said.text("address", 300).orElse(null);
        LocalDate today = ZoneTime.today(clock);
        return new FoundFirm(
                null,
                name,
                formerNames(said),
                number(said),
                region(said, address),
                address,
                said.text("legalRepresentative", 60).orElse(null),
                said.text("enterpriseType", 100).orElse(null),
                said.text("capital", 100).orElse(null),
                said.dayUpTo("foundedOn", today).orElse(null),
                said.text("businessScope", 4000).orElse(null),
                industry(said),
                said.text("status", 40).orElse(null),
                said.dayUpTo("asOf", today).orElse(null),
                said.leftOut());
    }

    private static List<String> formerNames(VendorFields said) {
        return said.texts("formerNames", FORMER_NAMES, CompanyName.MOST).stream()
                .map(CompanyName::of)
                .filter(name -> name.flaw().isEmpty())
                .map(CompanyName::written)
                .toList();
    }

    // a clerk may keep a code whose check character is wrong, for some lawful ones are; a machine that says one is not
    // believed
    private static @Nullable String number(VendorFields said) {
        CreditCode code = CreditCode.read(said.text("creditCode", 40).orElse(null));
        if (code == null || code.isValid() || code.isOldNumber()) {
            return code == null ? null : code.normalised();
        }
        return said.leaveOut("creditCode");
    }

    private @Nullable String region(VendorFields said, @Nullable String address) {
        String written = said.text("region", 60).orElse(null);
        if (written != null && written.matches("\\d{6}")) {
            return regions.today(written).map(Region::code).orElseGet(() -> said.leaveOut("region"));
        }
        RegionWords.Found found = words.read(null, written, address);
        if (found.unknown() != null) {
            return said.leaveOut("region");
        }
        return found.region() == null ? null : found.region().code();
    }

    private @Nullable String industry(VendorFields said) {
        String written = said.text("industry", 100).orElse(null);
        return written == null
                ? null
                : industries.read(written).map(IndustryClass::code).orElseGet(() -> said.leaveOut("industry"));
    }
}
