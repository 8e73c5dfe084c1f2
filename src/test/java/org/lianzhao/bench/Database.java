package org.lianzhao.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The benchmark's own way to the program's database. */
public record Database(String url, String user, String password) {

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** How many statements that read or write rows the server has run so far. */
    long statements() throws SQLException {
        return number("""
                select sum(variable_value) from information_schema.global_status
                where variable_name in ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')
                """);
    }

    /** How many rows the server has looked at so far. */
    long rowsRead() throws SQLException {
        return number("""
                select sum(variable_value) from information_schema.global_status
                where variable_name like 'HANDLER_READ%'
                """);
    }

    /** Waits until the program has dealt with the files that it was started with. */
    void awaitStill() throws SQLException, InterruptedException {
        while (number("select count(*) from import_batch") < 2
                || number("select count(*) from import_batch where status <> 'DONE'") > 0) {
            Thread.sleep(200);
        }
    }

    long number(String query) throws SQLException {
        try (Connection connection = open();
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    String text(String query) throws SQLException {
        try (Connection connection = open();
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Rows of texts. */
    List<List<String>> rows(String query) throws SQLException {
        try (Connection connection = open();
                ResultSet row = connection.createStatement().executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    cells.add(row.getString(column));
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    void run(String statement) throws SQLException {
        try (Connection connection = open()) {
            connection.createStatement().execute(statement);
        }
    }
}
