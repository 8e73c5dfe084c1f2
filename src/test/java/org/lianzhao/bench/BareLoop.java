package org.lianzhao.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The same statement in a loop without a program around it: what the database and the driver allow at most. */
public final class BareLoop {
    private BareLoop() {}

    /** A row as the bare loop reads it: the columns that the program reads, in the types of the program's records. */
    private record Row(List<@Nullable Object> columns) {}

    /** Runs the loop in a process of its own, so that neither shares anything with the other. */
    static double inItsOwnProcess(Database database, String sql, List<String> values, int connections, int seconds)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                BareLoop.class.getName(),
                database.url(),
                database.user(),
                database.password(),
                String.valueOf(connections),
                String.valueOf(seconds),
                sql));
        command.addAll(values);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        return Double.parseDouble(said);
    }

    /**
     * Prints statements per second.
     *
     * @param arguments database, user, password, connections, seconds, statement, its values
     */
    public static void main(String[] arguments) throws InterruptedException {
        Database database = new Database(arguments[0], arguments[1], arguments[2]);
        int connections = Integer.parseInt(arguments[3]);
        int seconds = Integer.parseInt(arguments[4]);
        List<String> values = Arrays.asList(arguments).subList(6, arguments.length);
        run(database, arguments[5], values, connections, Math.max(2, seconds / 4)); // warm
        System.out.println(run(database, arguments[5], values, connections, seconds));
    }

    private static double run(Database database, String sql, List<String> values, int connections, int seconds)
            throws InterruptedException {
        AtomicLong answered = new AtomicLong();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            Thread thread = new Thread(() -> loop(database, sql, values, end, answered));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return (double) answered.get() / seconds;
    }

    private static void loop(Database database, String sql, List<String> values, long end, AtomicLong answered) {
        try (Connection connection = database.open();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                select.setString(i + 1, values.get(i));
            }
            while (System.nanoTime() < end) {
                if (read(select).isEmpty()) {
                    throw new IllegalStateException("Nothing found: " + sql);
                }
                answered.incrementAndGet();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Row> read(PreparedStatement select) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (ResultSet found = select.executeQuery()) {
            ResultSetMetaData about = found.getMetaData();
            while (found.next()) {
                @Nullable Object[] cells = new Object[about.getColumnCount()];
                for (int column = 0; column < cells.length; column++) {
                    cells[column] = cell(found, column + 1, about.getColumnType(column + 1));
                }
                rows.add(new Row(Arrays.asList(cells)));
            }
        }
        return rows;
    }

    private static @Nullable Object cell(ResultSet row, int column, int type) throws SQLException {
        return switch (type) {
            case Types.BINARY -> key(row.getBytes(column));
            case Types.DATE -> row.getObject(column, LocalDate.class);
            case Types.BIT, Types.BOOLEAN -> row.getBoolean(column);
            default -> row.getObject(column);
        };
    }

    private static @Nullable UUID key(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        ByteBuffer key = ByteBuffer.wrap(bytes);
        return new UUID(key.getLong(), key.getLong());
    }
}
