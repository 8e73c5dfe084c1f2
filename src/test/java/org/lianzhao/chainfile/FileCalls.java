package org.lianzhao.chainfile;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** Hands maps in as files, as the chain office does. */
final class FileCalls {
    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 100_000));

    private FileCalls() {}

    /** A code that no chain has yet. */
    static String newCode() {
        return "F" + NEXT.incrementAndGet();
    }

    static RequestSpecification office() {
        return Caller.as(Role.CHAIN_OFFICE);
    }

    static Response tryOut(byte[] file, Map<String, String> aim) {
        return form(file, aim).post("/api/chains/files");
    }

    /** Takes the file as somebody who has just tried it. */
    static Response take(byte[] file, Map<String, String> aim, String... choices) {
        Map<String, String> words = new HashMap<>(aim);
        words.put("seen", tryOut(file, aim).path("seen"));
        for (int i = 0; i < choices.length; i += 2) {
            words.put(choices[i], choices[i + 1]);
        }
        return form(file, words).post("/api/chains/files/draft");
    }

    static RequestSpecification form(byte[] file, Map<String, String> words) {
        RequestSpecification form = office().contentType(ContentType.MULTIPART).multiPart("file", "示例图谱.xlsx", file);
        words.forEach((name, word) -> form.multiPart(name, word));
        return form;
    }

    static byte[] export(String chain, String format) {
        return Caller.as(Role.MEMBER)
                .queryParam("format", format)
                .get("/api/chains/" + chain + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** A published chain of the test's own with one group and two linked segments, all taken from a file; its code. */
    static String chain() {
        String code = newCode();
        take(small(code).bytes(), Map.of()).then().statusCode(201);
        publish(code);
        return code;
    }

    static Book small(String code) {
        return new Book()
                .chain("代码", code)
                .chain("名称", "示例链" + code)
                .chain("链长", "示例链长", "示例职务")
                .segment(code + "-10", "示例组", "组", "中游")
                .segment(code + "-1010", "示例一", "零部件", "", code + "-10", "C3974", "示例词；另一词", "2")
                .segment(code + "-1020", "示例二", "产品", "中游", code + "-10", "", "", "3")
                .link(code + "-1010", "供应给", code + "-1020");
    }

    static void publish(String chain) {
        String draft = "/api/chains/" + chain + "/draft";
        String seen = office().get(draft + "/difference").path("seen");
        office().body(Map.of("reason", "示例发布", "seen", seen))
                .post("/api/chains/" + chain + "/editions")
                .then()
                .statusCode(201);
    }

    /** How many rows do what: created, updated, unchanged, rejected, over all sheets; they must be all rows. */
    static List<Integer> counts(Response answer) {
        List<Map<String, Object>> sheets = answer.path("sheets");
        int[] all = new int[5];
        for (Map<String, Object> sheet : sheets) {
            all[0] += (int) Objects.requireNonNull(sheet.get("created"));
            all[1] += (int) Objects.requireNonNull(sheet.get("updated"));
            all[2] += (int) Objects.requireNonNull(sheet.get("unchanged"));
            all[3] += (int) Objects.requireNonNull(sheet.get("rejected"));
            all[4] += (int) Objects.requireNonNull(sheet.get("rows"));
        }
        if (all[0] + all[1] + all[2] + all[3] != all[4]) {
            throw new AssertionError("Rows are lost: " + sheets);
        }
        return List.of(all[0], all[1], all[2], all[3]);
    }
}
