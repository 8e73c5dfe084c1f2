package org.lianzhao.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.lianzhao.bench.DirtyFile;

/** The program is killed while it imports and follows with its search index: in the end the index holds every firm once. */
class KilledIndexIT extends KillingTest {
    private static final int ROWS = 20_000;
    private static final String NUMBERED = "select position from work_lock where name = 'outbox-numbering'";

    @Test
    void the_index_of_a_program_that_is_killed_again_and_again_holds_every_firm_once() throws Exception {
        Path file = place.resolve("registrations.csv");
        new DirtyFile().write(file, ROWS);
        killAgainAndAgain("select coalesce(max(rows_done), 0) from import_batch", ROWS, 400, file);
        letItWork("select count(*) from import_batch where status = 'DONE'", 1, file);
        letItWork(this::hasFollowed, file);
        List<String> indexed = firms();
        assertThat(indexed).doesNotHaveDuplicates().hasSizeGreaterThan(ROWS / 2);
        assertThat((long) indexed.size()).isEqualTo(number("select count(*) from company where merged_to_id is null"));
        for (int some = 0; some < indexed.size(); some += ROWS / 50) {
            String id = indexed.get(some);
            assertThat(number("select count(*) from company where merged_to_id is null and id = unhex('" + id + "')"))
                    .as(id)
                    .isOne();
        }
    }

    private boolean hasFollowed() throws Exception {
        if (number("select count(*) from outbox where number is null") > 0) {
            return false;
        }
        try (DirectoryReader index = open()) {
            String position = index.getIndexCommit().getUserData().get("position");
            return position != null && Long.parseLong(position) == number(NUMBERED);
        } catch (IOException | NoSuchElementException beingBuilt) {
            return false;
        }
    }

    private DirectoryReader open() throws IOException {
        try (Stream<Path> places = Files.list(place.resolve("index"))) {
            Path latest = places.filter(Files::isDirectory).max(Path::compareTo).orElseThrow();
            return DirectoryReader.open(FSDirectory.open(latest));
        }
    }

    /** The keys of all firms in the index. */
    private List<String> firms() throws IOException {
        List<String> ids = new ArrayList<>();
        try (DirectoryReader index = open()) {
            for (LeafReaderContext leaf : index.leaves()) {
                PostingsEnum firms = leaf.reader().postings(new Term("kind", "company"), PostingsEnum.NONE);
                NumericDocValues times = leaf.reader().getNumericDocValues("time");
                NumericDocValues rests = leaf.reader().getNumericDocValues("rest");
                while (firms != null && firms.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                    boolean live = leaf.reader().getLiveDocs() == null
                            || leaf.reader().getLiveDocs().get(firms.docID());
                    if (live && times.advanceExact(firms.docID()) && rests.advanceExact(firms.docID())) {
                        ids.add(hex(times.longValue()) + hex(rests.longValue()));
                    }
                }
            }
        }
        return ids;
    }

    // numbers of the index order like the bytes of keys do
    private static String hex(long half) {
        return HexFormat.of().toHexDigits(half ^ Long.MIN_VALUE);
    }
}
