package org.lianzhao.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianzhao.shared.problem.Invalid;

/**
 * The names of what lies in a compound file: of all of it, and of what lies at the top. Reads the directory alone, and of
 * a forged one no more than a document of people would ever have.
 */
final class CompoundDirectory {
    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int MOST_SECTORS = 4096;
    private static final int IN_HEADER = 109;

    private final RandomAccessFile file;
    private final ByteBuffer header;
    private final int sectorSize;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String name, int left, int right, int child) {}

    private CompoundDirectory(RandomAccessFile file) throws IOException {
        this.file = file;
        this.header = at(0, HEADER);
        int shift = header.getShort(30);
        if (shift != 9 && shift != 12) {
            throw new Invalid("file", "document-broken");
        }
        this.sectorSize = 1 << shift;
    }

    static CompoundDirectory read(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            CompoundDirectory directory = new CompoundDirectory(file);
            directory.readEntries();
            return directory;
        } catch (EOFException torn) {
            throw new Invalid("file", "document-broken");
        }
    }

    List<String> all() {
        return entries.stream().map(Entry::name).toList();
    }

    List<String> top() {
        List<String> names = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> waiting = new ArrayDeque<>();
        if (!entries.isEmpty()) {
            waiting.add(entries.get(0).child());
        }
        while (!waiting.isEmpty()) {
            int number = waiting.pop();
            if (number >= 0 && number < entries.size() && seen.add(number)) {
                Entry entry = entries.get(number);
                names.add(entry.name());
                waiting.push(entry.left());
                waiting.push(entry.right());
            }
        }
        return names;
    }

    private void readEntries() throws IOException {
        int sector = header.getInt(48);
        for (int read = 0; sector >= 0; read++, sector = next(sector)) {
            if (read >= MOST_SECTORS) {
                throw new Invalid("file", "document-broken");
            }
            ByteBuffer part = sector(sector);
            for (int place = 0; place < sectorSize; place += ENTRY) {
                entries.add(entry(part, place));
            }
        }
    }

    private static Entry entry(ByteBuffer part, int place) {
        int length = Math.max(0, Math.min(part.getShort(place + 64), 64) - 2);
        byte[] name = new byte[length];
        part.get(place, name);
        return new Entry(
                new String(name, UTF_16LE), part.getInt(place + 68), part.getInt(place + 72), part.getInt(place + 76));
    }

    // the table that says which sector follows which is itself spread over sectors; the header lists the first of them
    private int next(int sector) throws IOException {
        int perSector = sectorSize / 4;
        return sector(tableSector(sector / perSector)).getInt(sector % perSector * 4);
    }

    private int tableSector(int index) throws IOException {
        if (index < IN_HEADER) {
            return header.getInt(76 + 4 * index);
        }
        int perSector = sectorSize / 4 - 1;
        int list = header.getInt(68);
        for (int skipped = (index - IN_HEADER) / perSector; skipped > 0; skipped--) {
            list = sector(list).getInt(perSector * 4);
        }
        return sector(list).getInt((index - IN_HEADER) % perSector * 4);
    }

    private ByteBuffer sector(int number) throws IOException {
        if (number < 0) {
            throw new Invalid("file", "document-broken");
        }
        return at((number + 1L) * sectorSize, sectorSize);
    }

    private ByteBuffer at(long place, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(place);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
