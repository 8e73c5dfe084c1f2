package org.lianzhao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianzhao.account.Role;

/** The table of who may do what, as people read it: {@code src/test/resources/rights-matrix.txt}. */
public final class RightsMatrix {
    private static final Path TABLE = Path.of("src/test/resources/rights-matrix.txt");
    private static final String LETTERS = "MHOCLPSUAK";
    private static final List<Role> ROLES = List.of(Role.values());
    private static final List<Line> LINES = read();

    private RightsMatrix() {}

    /**
     * One operation.
     *
     * @param operation {@code GET /api/leads}
     * @param may the roles that get in
     * @param aboutLeads what it tells of leads
     * @param how the query or body that it is asked with
     */
    public record Line(String operation, Set<Role> may, List<String> aboutLeads, String how) {

        /** Whether it tells this of leads. */
        public boolean is(String kind) {
            return aboutLeads.contains(kind);
        }

        /** Whether anything it answers depends on who may see a lead, as far as one lead is enough to tell. */
        public boolean tellsOfLeads() {
            return aboutLeads.stream().noneMatch(kind -> kind.equals("-") || kind.startsWith("see:"));
        }
    }

    /** All lines, as they stand. */
    public static List<Line> lines() {
        return LINES;
    }

    /** The line of an operation. */
    public static Line of(Operation operation) {
        return LINES.stream()
                .filter(line -> line.operation().equals(operation.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(operation.name() + " has no line in " + TABLE
                        + ". Add one: the operation, a letter of " + LETTERS + " for each role that may or a dash,"
                        + " and what it tells of leads (the head of the file says what can stand there)."));
    }

    private static List<Line> read() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RightsMatrix::line)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Line line(String words) {
        String[] parts = words.split("\\s+", 5);
        if (parts.length < 4 || parts[2].length() != LETTERS.length()) {
            throw new AssertionError("Not a line of " + TABLE + ": " + words);
        }
        return new Line(
                parts[0] + " " + parts[1],
                roles(parts[2]),
                List.of(parts[3].split("\\+", -1)),
                parts.length == 5 ? parts[4] : "");
    }

    // letter by letter: one in the wrong place is no role
    private static Set<Role> roles(String letters) {
        return IntStream.range(0, LETTERS.length())
                .filter(at -> letters.charAt(at) == LETTERS.charAt(at))
                .mapToObj(ROLES::get)
                .collect(Collectors.toSet());
    }
}
