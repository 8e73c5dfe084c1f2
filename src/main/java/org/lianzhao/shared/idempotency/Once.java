package org.lianzhao.shared.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Unprocessable;

/**
 * Does what a call asks for once, however often the call arrives under the same Idempotency-Key: a repeated call gets
 * the first one's answer. Key and answer are written in the transaction of the work itself.
 */
@ApplicationScoped
public class Once {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int LONGEST_KEY = 100;

    private final EntityManager database;
    private final Json json;
    private final Clock clock;

    Once(EntityManager database, Json json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Does the work, or answers as the first call did.
     *
     * @param key what the client calls its attempt; null to do the work whatever happened before
     * @param client whose key it is
     * @param body what the call says; another body under the same key is refused
     */
    @Transactional(TxType.MANDATORY)
    public <T> T does(@Nullable String key, String client, Object body, Class<T> type, Supplier<T> work) {
        if (key == null || key.isBlank()) {
            return work.get();
        }
        if (key.length() > LONGEST_KEY) {
            throw new Invalid("Idempotency-Key", "field-too-long", LONGEST_KEY);
        }
        byte[] hash = hash(json.write(body));
        claim(client, key, hash);
        Claim claim = held(client, key, hash);
        if (!claim.sameBody()) {
            throw new Unprocessable("idempotency-key-reused");
        }
        if (claim.answer() != null) {
            return json.read(claim.answer(), type);
        }
        T answer = work.get();
        remember(client, key, json.write(answer));
        return answer;
    }

    /** A key that this call holds; {@code answer} is null where no earlier call has given one. */
    private record Claim(boolean sameBody, @Nullable String answer) {}

    // waits while another call with the same key is at work. "insert ignore" would leave all that wait with a shared
    // lock,
    // which none of them could then make exclusive
    private void claim(String client, String key, byte[] hash) {
        database.createNativeQuery("""
                        insert into idempotent_answer (client, idempotency_key, body_hash, recorded_at)
                        values (:client, :key, :hash, :now)
                        on duplicate key update recorded_at = recorded_at
                        """)
                .setParameter("client", client)
                .setParameter("key", key)
                .setParameter("hash", hash)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private void remember(String client, String key, String answer) {
        database.createNativeQuery(
                        "update idempotent_answer set answer = :answer where client = :client and idempotency_key = :key")
                .setParameter("answer", answer)
                .setParameter("client", client)
                .setParameter("key", key)
                .executeUpdate();
    }

    // read with a lock: a plain read might still see the state before the other call ended
    private Claim held(String client, String key, byte[] hash) {
        List<?> rows = database.createNativeQuery("""
                        select body_hash, answer from idempotent_answer
                        where client = :client and idempotency_key = :key for update
                        """)
                .setParameter("client", client)
                .setParameter("key", key)
                .getResultList();
        Object[] row = (Object[]) rows.get(0);
        return new Claim(Arrays.equals((byte[]) row[0], hash), (String) row[1]);
    }

    /** Forgets answers after a week. */
    @Scheduled(every = "1h")
    @Transactional
    void forget() {
        database.createNativeQuery("delete from idempotent_answer where recorded_at < :before limit 10000")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
