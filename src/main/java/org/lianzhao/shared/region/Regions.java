package org.lianzhao.shared.region;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The regions of GB/T 2260 from 1981 on, with those that are no longer: credit codes carry them. */
@Singleton
public class Regions {
    private static final int CODE = 0;
    private static final int PROVINCE = 1;
    private static final int CITY = 2;
    private static final int NAME = 3;
    private static final int STATE = 5;
    private static final int SUCCESSOR = 8;
    private static final int COLUMNS = 9;

    private final Map<String, Region> byCode = read();

    /** The region of this code, in use or not. */
    public Optional<Region> of(@Nullable String code) {
        return Optional.ofNullable(code).map(byCode::get);
    }

    /** The region that this code means today: its successor where the code was given up for another. */
    public Optional<Region> today(@Nullable String code) {
        return of(code).map(region ->
                region.successor() == null ? region : byCode.getOrDefault(region.successor(), region));
    }

    /** Every region, those that are no longer included, in the order of the codes. */
    List<Region> all() {
        return List.copyOf(byCode.values());
    }

    /** Every region that is in use, in the order of the codes. */
    public List<Region> inUse() {
        return byCode.values().stream().filter(Region::inUse).toList();
    }

    /** The regions in use directly below this one; the provinces where {@code parent} is empty. */
    public List<Region> below(String parent) {
        return inUse().stream()
                .filter(region -> parentOf(region).equals(parent))
                .toList();
    }

    // some counties answer to their province without a city between them
    String parentOf(Region region) {
        if (region.code().equals(region.provinceCode())) {
            return "";
        }
        return of(region.cityCode())
                .filter(city -> city.inUse() && !city.code().equals(region.code()))
                .map(Region::code)
                .orElse(region.provinceCode());
    }

    private static Map<String, Region> read() {
        Map<String, Region> regions = new TreeMap<>();
        try (InputStream file = Regions.class.getResourceAsStream("/reference/gbt2260_1981_2025.csv")) {
            if (file == null) {
                throw new IllegalStateException("The table of regions is not in this program");
            }
            new BufferedReader(new InputStreamReader(file, UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells.length == COLUMNS)
                    .map(Regions::region)
                    // a code that was given up and later used again is in use
                    .forEach(region -> regions.merge(region.code(), region, (a, b) -> a.inUse() ? a : b));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return regions;
    }

    private static Region region(String[] cells) {
        String city = cells[CITY].equals("直辖") ? "" : cells[CITY];
        String full = String.join(
                "", Stream.of(cells[PROVINCE], city, cells[NAME]).distinct().toList());
        String successor = cells[SUCCESSOR].matches("\\d{6}") ? cells[SUCCESSOR] : null;
        return new Region(cells[CODE], cells[NAME], full, cells[STATE].equals("在用"), successor);
    }
}
