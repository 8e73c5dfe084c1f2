package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Puts many new firms in the register with one statement a table. */
@ApplicationScoped
class CompanyWriter {
    private static final String COMPANY = """
            insert into company (id, version, name, source, source_note, recorded_at, recorded_by_name, batch_id, batch_row,
                credit_code, registration_no, region_code, city_code, province_code, address,
                legal_representative, enterprise_type,
                capital_amount, capital_currency, capital_text, founded_on, business_scope, products, industry_code,
                sound_key, head_key, address_key, person_key)
            values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String NAME =
            "insert into company_name (company_id, kind, name, name_key, name_core) values (?, ?, ?, ?, ?)";
    private static final String TAG = "insert into company_tag (company_id, tag) values (?, ?)";
    private static final String FACT_SOURCE = "insert into company_fact_source"
            + " (company_id, field, source, source_note, batch_id, recorded_on) values (?, ?, ?, ?, ?, ?)";

    private final EntityManager database;

    CompanyWriter(EntityManager database) {
        this.database = database;
    }

    /** Firms that have been told what they are found by. */
    void insert(Collection<Company> firms) {
        if (!firms.isEmpty()) {
            database.unwrap(Session.class).doWork(connection -> insert(connection, firms));
        }
    }

    private static void insert(Connection connection, Collection<Company> firms) throws SQLException {
        try (PreparedStatement company = connection.prepareStatement(COMPANY);
                PreparedStatement name = connection.prepareStatement(NAME);
                PreparedStatement tag = connection.prepareStatement(TAG);
                PreparedStatement fact = connection.prepareStatement(FACT_SOURCE)) {
            for (Company firm : firms) {
                UUID id = firm.getId();
                add(company, firm.columns());
                for (Alias alias : firm.getNames()) {
                    add(name, id, alias.kind().name(), alias.name(), alias.nameKey(), alias.nameCore());
                }
                for (String one : firm.getTags()) {
                    add(tag, id, one);
                }
                for (Map.Entry<Gap, FactSource> one : firm.getFactSources().entrySet()) {
                    add(fact, factSource(id, one.getKey(), one.getValue()));
                }
            }
            company.executeBatch();
            name.executeBatch();
            tag.executeBatch();
            fact.executeBatch();
        }
    }

    private static @Nullable Object[] factSource(UUID company, Gap fact, FactSource from) {
        return new @Nullable Object[] {
            company, fact.name(), from.source().name(), from.sourceNote(), from.batchId(), from.recordedOn()
        };
    }

    private static void add(PreparedStatement insert, @Nullable Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            Object value = values[place];
            insert.setObject(place + 1, value instanceof UUID key ? bytes(key) : value);
        }
        insert.addBatch();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
