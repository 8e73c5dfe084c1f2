package org.lianzhao.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.CompanyName;

/** Fills the register with invented firms, with all that the program would keep of them. */
final class Firms {
    private static final int CHUNK = 1000;
    private static final String NEW_COMPANY = """
            insert into company (id, version, name, credit_code, region_code, city_code, province_code, address,
                legal_representative, founded_on, business_scope, source, source_note, recorded_at,
                sound_key, head_key, address_key, person_key)
            values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ENTERED', '', utc_timestamp(6), ?, ?, ?, ?)
            """;
    private static final String NEW_NAME =
            "insert into company_name (company_id, kind, name, name_key, name_core) values (?, 'OFFICIAL', ?, ?, ?)";

    private final Database database;
    private final InventedFirms invented = new InventedFirms();

    Firms(Database database) {
        this.database = database;
    }

    /** Adds firms until there are {@code wanted}; answers how many were missing. */
    int fill(int wanted) throws SQLException {
        long there = database.number("select count(*) from company");
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            for (long next = there; next < wanted; next += CHUNK) {
                chunk(connection, next, (int) Math.min(CHUNK, wanted - next));
                connection.commit();
            }
        }
        database.text("analyze table company, company_name");
        return (int) Math.max(0, wanted - there);
    }

    private void chunk(Connection connection, long first, int rows) throws SQLException {
        try (PreparedStatement company = connection.prepareStatement(NEW_COMPANY);
                PreparedStatement name = connection.prepareStatement(NEW_NAME)) {
            for (int row = 0; row < rows; row++) {
                one(company, name, invented.of(first + row));
            }
            company.executeBatch();
            name.executeBatch();
        }
    }

    private static void one(PreparedStatement company, PreparedStatement name, InventedFirm firm) throws SQLException {
        byte[] id = bytes(UuidCreator.getTimeOrderedEpochPlus1());
        CompanyName called = firm.called();
        List<@Nullable Object> keys = firm.keys().columns().toList();
        add(
                company,
                id,
                called.written(),
                firm.code(),
                firm.city(),
                firm.city(),
                firm.city().substring(0, 2) + "0000",
                firm.address(),
                firm.representative(),
                Date.valueOf(firm.founded()),
                firm.scope(),
                keys.get(0),
                keys.get(1),
                keys.get(2),
                keys.get(3));
        add(name, id, called.written(), called.key(), called.core());
    }

    private static void add(PreparedStatement insert, @Nullable Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            insert.setObject(place + 1, values[place]);
        }
        insert.addBatch();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
