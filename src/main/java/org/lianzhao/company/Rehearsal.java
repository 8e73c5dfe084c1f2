package org.lianzhao.company;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.FileUtils;
import org.lianzhao.likeness.FirmTraits;
import org.lianzhao.likeness.MatchKeys;
import org.lianzhao.likeness.NameParts;
import org.lianzhao.likeness.Sought;
import org.lianzhao.shared.region.Regions;
import org.lianzhao.transfer.ImportRow;

/**
 * What a dry run would have put in the register, and what it would have taught it. Kept in files beside the memory, for
 * there may be millions; gone when the dry run ends.
 */
final class Rehearsal implements AutoCloseable {
    private static final int CACHE_MB = 24;
    private static final int SEQUENCE_BITS = 24;
    private static final long SEQUENCES = (1L << SEQUENCE_BITS) - 1;
    /** What more firms than this have in common says nothing of any two of them. */
    private static final int COMPARED = 20;

    private final Path folder;
    private final MVStore store;
    /** Firms by the order they came in. */
    private final MVMap<Integer, String> firms;
    /** What firms are found by, each with a firm's number in its last bits. */
    private final SortedRuns found;
    /** What firms of the register were taught. */
    private final MVMap<String, String> taught;

    private final Map<Company, Integer> numbers = new HashMap<>();
    private final Regions regions;
    private List<KnownCompany> described = List.of();
    private List<KnownCompany> learned = List.of();
    private int lastRow;

    Rehearsal(UUID batch, Regions regions) {
        this.regions = regions;
        this.folder = Path.of(System.getProperty("java.io.tmpdir"), "lianzhao-dry-run-" + batch);
        discard(); // of an attempt that was killed
        FileUtils.createDirectories(folder.toString());
        this.store = new MVStore.Builder()
                .fileName(folder.resolve("firms").toString())
                .cacheSize(CACHE_MB)
                .autoCommitDisabled()
                .open();
        this.firms = store.openMap("firms");
        this.found = new SortedRuns(folder);
        this.taught = store.openMap("taught");
    }

    /**
     * Begins with these rows. What the chunk before brought holds, unless they are of that chunk: then it was not written
     * down, and they are tried in smaller parts.
     */
    void begin(List<ImportRow> rows) {
        if (!rows.isEmpty()) {
            if (rows.get(0).number() > lastRow) {
                write();
            }
            forget();
            lastRow = rows.get(rows.size() - 1).number();
        }
    }

    /** What this row brought does not hold, which came alone and last. */
    void drop(ImportRow row) {
        if (row.number() == lastRow) {
            forget();
        }
    }

    private void forget() {
        described = List.of();
        learned = List.of();
    }

    /** Firms that earlier rows described and that are worth comparing with one of these. */
    List<Company> near(Collection<DescribedFirm> described) {
        Set<Integer> near = new LinkedHashSet<>();
        described.forEach(firm -> keysSought(firm.traits()).forEach(key -> collect(key, near)));
        List<Company> companies = new ArrayList<>();
        numbers.clear();
        for (Integer number : near) {
            Company company = RehearsedFirm.read(Objects.requireNonNull(firms.get(number)), regions);
            numbers.put(company, number);
            companies.add(company);
        }
        return companies;
    }

    private void collect(long key, Set<Integer> near) {
        found.between(key, key | SEQUENCES, COMPARED).forEach(at -> near.add((int) (at & SEQUENCES)));
    }

    /** Lets registered firms know what earlier rows taught them. */
    void remind(Collection<Company> registered) {
        registered.forEach(firm -> {
            String known = taught.get(firm.getId().toString());
            if (known != null) {
                RehearsedFirm.teach(firm, known, regions);
            }
        });
    }

    /** Keeps what a chunk described and taught, until the next one shows whether it holds. */
    void keep(Collection<KnownCompany> described, Collection<KnownCompany> learned) {
        if (!described.isEmpty() || !learned.isEmpty()) {
            this.described = List.copyOf(described);
            this.learned = List.copyOf(learned);
        }
    }

    private void write() {
        LongStream.Builder keys = LongStream.builder();
        described.forEach(firm -> write(firm, firms.size() + 1, keys));
        for (KnownCompany one : learned) {
            if (one.id() != null) {
                taught.put(one.id().toString(), RehearsedFirm.written(one.company()));
            } else if (numbers.containsKey(one.company())) {
                write(one, numbers.get(one.company()), keys);
            }
        }
        found.add(keys.build());
        store.commit();
    }

    private void write(KnownCompany firm, int number, LongStream.Builder keys) {
        firms.put(number, RehearsedFirm.written(firm.company()));
        keysOf(firm.traits()).forEach(key -> keys.add(key | number));
    }

    private static Stream<Long> keysOf(FirmTraits traits) {
        Stream<String> texts = Stream.of(
                        Stream.ofNullable(traits.creditCode()),
                        Stream.ofNullable(traits.registrationNo()),
                        traits.whole().stream().map(NameParts::key),
                        traits.shorts().stream().map(NameParts::key))
                .flatMap(all -> all);
        return Stream.concat(
                texts.map(Rehearsal::key), MatchKeys.all(traits).stream().map(key -> key("#" + key)));
    }

    private static Stream<Long> keysSought(FirmTraits traits) {
        Sought sought = Sought.byMost(List.of(traits));
        Stream<String> texts =
                Stream.of(sought.codes(), sought.numbers(), sought.names()).flatMap(Collection::stream);
        Stream<Long> keys = Stream.of(
                        sought.sounds().stream().map(Sought.Range::last),
                        sought.heads().stream().map(Sought.Range::last),
                        sought.addresses().stream(),
                        sought.people().stream())
                .flatMap(all -> all);
        return Stream.concat(texts.map(Rehearsal::key), keys.map(key -> key("#" + key)));
    }

    // two that come to one number by chance are compared in vain, no more
    private static long key(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int place = 0; place < text.length(); place++) {
            hash = (hash ^ text.charAt(place)) * 0x100000001b3L;
        }
        return (hash ^ hash >>> 32) << SEQUENCE_BITS;
    }

    @Override
    public void close() {
        store.closeImmediately();
        discard();
    }

    private void discard() {
        FileUtils.deleteRecursive(folder.toString(), false);
    }
}
