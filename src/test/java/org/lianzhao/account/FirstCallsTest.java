package org.lianzhao.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
class FirstCallsTest extends HttpTest {
    private static final int AT_ONCE = 6;

    @Test
    void somebodys_first_calls_are_all_let_in_when_they_come_at_once() throws Exception {
        String username = "hasty-" + Fresh.mark();
        Caller.enter(username, "示例");
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CyclicBarrier together = new CyclicBarrier(AT_ONCE);
            Callable<Integer> call = () -> {
                together.await();
                return Caller.signedIn(username, "member").get("/api/me").statusCode();
            };
            List<Future<Integer>> answers = callers.invokeAll(Collections.nCopies(AT_ONCE, call));
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            callers.shutdown();
        }
    }
}
