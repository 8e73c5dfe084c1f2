package org.lianzhao.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Fills the zone with invented leads over all stages: seeded, with independent columns, each with its steps. */
final class LeadRows {
    private static final int CHUNK = 1000;
    private static final long SEED = 20250303;
    private static final List<String> STAGES = List.of(
            "CLUE",
            "RESEARCH",
            "ENGAGE",
            "NEGOTIATE",
            "REVIEW",
            "SIGNED",
            "REGISTERED",
            "SITE",
            "CONSTRUCTION",
            "COMPLETED",
            "PRODUCTION",
            "ABOVE_SCALE",
            "FULL_OUTPUT");
    private static final String NEW_LEAD = """
            insert into leads (id, version, title, summary, company_name, company_key, segment_id, off_chain, region_code,
                stage, stage_since, state, confidential, task_force_id, owner_id, total_investment, next_on, received_on,
                touched_at, recorded_at)
            values (?, 0, ?, '', ?, ?, (select id from segment where code = 'EL-5030'), false, '440300', ?, ?, ?, ?,
                (select id from task_force order by id limit 1 offset ?), (select id from app_user where username = ?),
                ?, ?, ?, utc_timestamp(6), utc_timestamp(6))
            """;
    private static final String NEW_STEP = """
            insert into stage_entry (id, lead_id, stage, state, backward, occurred_on, recorded_at, verified_on)
            values (?, ?, ?, 'ACTIVE', false, ?, utc_timestamp(6), ?)
            """;

    private final Database database;
    private final Random random = new Random(SEED);

    LeadRows(Database database) {
        this.database = database;
    }

    /** Adds leads until there are {@code wanted}; answers how many were missing. */
    int fill(int wanted) throws SQLException {
        long there = database.number("select count(*) from leads");
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            for (long next = there; next < wanted; next += CHUNK) {
                chunk(connection, next, (int) Math.min(CHUNK, wanted - next));
                connection.commit();
            }
        }
        database.text("analyze table leads, stage_entry");
        return (int) Math.max(0, wanted - there);
    }

    private void chunk(Connection connection, long first, int rows) throws SQLException {
        try (PreparedStatement lead = connection.prepareStatement(NEW_LEAD);
                PreparedStatement step = connection.prepareStatement(NEW_STEP)) {
            for (int row = 0; row < rows; row++) {
                one(lead, step, first + row);
            }
            lead.executeBatch();
            step.executeBatch();
        }
    }

    private void one(PreparedStatement lead, PreparedStatement step, long number) throws SQLException {
        byte[] id = key();
        int furthest = random.nextInt(STAGES.size());
        LocalDate begun = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(600));
        lead.setBytes(1, id);
        lead.setString(2, "示例项目" + number);
        lead.setString(3, "示例投资方" + number);
        lead.setString(4, "示例投资方" + number);
        lead.setString(5, STAGES.get(furthest));
        lead.setDate(6, Date.valueOf(begun.plusDays(10L * furthest)));
        lead.setString(7, random.nextInt(10) == 0 ? "LOST" : "ACTIVE");
        lead.setBoolean(8, random.nextInt(100) == 0);
        lead.setInt(9, random.nextInt(5));
        lead.setString(10, List.of("member", "member2", "head", "office").get(random.nextInt(4)));
        lead.setInt(11, 1000 * (1 + random.nextInt(50)));
        lead.setDate(12, Date.valueOf(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(600))));
        lead.setDate(13, Date.valueOf(begun));
        lead.addBatch();
        for (int stage = 0; stage <= furthest; stage++) {
            Date day = Date.valueOf(begun.plusDays(10L * stage));
            step.setBytes(1, key());
            step.setBytes(2, id);
            step.setString(3, STAGES.get(stage));
            step.setDate(4, day);
            step.setDate(5, stage >= STAGES.indexOf("SIGNED") ? day : null);
            step.addBatch();
        }
    }

    private static byte[] key() {
        UUID id = UuidCreator.getTimeOrderedEpochPlus1();
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
