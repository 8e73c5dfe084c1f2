package org.lianzhao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.lianzhao.bench.InventedFirm.Name;

/** What people ask while they type a firm: a quarter each its exact name, nearly its name, its short name, and one of no firm. */
final class Inquiries {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = 20250307;
    private static final int MANY = 400;

    private final InventedFirms invented = new InventedFirms();
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final long firms;

    /** @param firms how many firms the register has */
    Inquiries(long firms) {
        this.firms = firms;
    }

    /** Bodies of calls, mixed. */
    List<String> bodies() {
        return IntStream.range(0, MANY).mapToObj(this::body).toList();
    }

    private String body(int turn) {
        InventedFirm firm = invented.original(random.nextLong(firms));
        return switch (turn % 4) {
            case 0 -> body(firm.name(), firm);
            case 1 -> body(near(firm.name()), firm);
            case 2 -> body(firm.name().inShort(), firm);
            default -> body(firm.name().with("查无" + firm.name().brand(), "农牧"), firm);
        };
    }

    private Name near(Name name) {
        return random.nextBoolean() ? name.inOtherForm() : name.in(name.place().isEmpty() ? "广东省" : "");
    }

    private static String body(Name name, InventedFirm firm) {
        ObjectNode body = JSON.createObjectNode();
        body.put("name", name.whole());
        body.put("regionCode", firm.city());
        body.put("address", firm.address());
        body.put("legalRepresentative", firm.representative());
        return body.toString();
    }
}
