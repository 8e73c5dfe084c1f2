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
import java.util.StringJoiner;
import java.util.UUID;

/** Fills the register with invented firms: seeded, so that every run has the same, and with independent columns. */
final class Firms {
    private static final int CHUNK = 1000;
    private static final long SEED = 20250214;
    private static final List<String> CITIES =
            List.of("440300", "441900", "441300", "442000", "440100", "430100", "431100", "310100", "320500", "330100");
    private static final List<String> TRADES =
            List.of("电子", "光电", "精密", "机械", "模具", "材料", "自动化", "半导体", "线路板", "五金", "塑胶", "传感");
    /** What firms say they make, a few each: one in thirteen names something that the measured gap looks for. */
    private static final List<String> PRODUCTS = List.of(
            "背光源", "导光板", "液晶显示模组", "触摸屏", "印制电路板", "覆铜板", "连接器", "电感器", "陶瓷电容器", "晶振", "锂离子电池", "电池管理系统", "充电桩", "传感器",
            "摄像头模组", "光学镜片", "光学薄膜", "导电胶", "绝缘材料", "散热器件", "精密结构件", "注塑件", "冲压件", "压铸件", "模具", "数控机床", "工业机器人", "减速器",
            "伺服电机", "控制器", "变压器", "高低压开关柜", "电线电缆", "光纤光缆", "照明灯具", "家用电器", "智能穿戴设备", "通信设备", "计算机外围设备", "医疗器械", "包装材料",
            "铝型材", "铜箔", "磁性材料", "稀土功能材料", "环保设备", "农业机械", "工程机械", "液压元件", "轴承", "紧固件", "阀门");

    private static final int PRODUCTS_EACH = 2;

    private static final String SYLLABLES = "华盛宏达信诚瑞丰泰和兴隆昌顺安康恒远新科创联众博雅金源立德正阳";

    private final Database database;
    private final Random random = new Random(SEED);

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
        try (PreparedStatement company = connection.prepareStatement("""
                        insert into company (id, version, name, credit_code, region_code, city_code, province_code,
                            founded_on, business_scope, source, source_note, recorded_at)
                        values (?, 0, ?, ?, ?, ?, ?, ?, ?, 'ENTERED', '', utc_timestamp(6))
                        """);
                PreparedStatement name = connection.prepareStatement(
                        "insert into company_name (company_id, kind, name, name_key, name_core) values (?, 'OFFICIAL', ?, ?, ?)")) {
            for (int row = 0; row < rows; row++) {
                one(company, name, first + row);
            }
            company.executeBatch();
            name.executeBatch();
        }
    }

    private void one(PreparedStatement company, PreparedStatement name, long number) throws SQLException {
        byte[] id = bytes(UuidCreator.getTimeOrderedEpochPlus1());
        String city = CITIES.get(random.nextInt(CITIES.size()));
        String core = syllables() + TRADES.get(random.nextInt(TRADES.size())) + number;
        String full = core + "有限公司";
        company.setBytes(1, id);
        company.setString(2, full);
        company.setString(3, "9144%014d".formatted(number));
        company.setString(4, city);
        company.setString(5, city);
        company.setString(6, city.substring(0, 2) + "0000");
        company.setDate(7, Date.valueOf(LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000))));
        company.setString(8, scope());
        company.addBatch();
        name.setBytes(1, id);
        name.setString(2, full);
        name.setString(3, full);
        name.setString(4, core);
        name.addBatch();
    }

    private String scope() {
        StringJoiner products = new StringJoiner("、", "研发、生产、销售：", "；货物进出口、技术进出口（依法须经批准的项目，经相关部门批准后方可开展经营活动）。");
        for (int i = 0; i < PRODUCTS_EACH; i++) {
            products.add(PRODUCTS.get(random.nextInt(PRODUCTS.size())));
        }
        return products.toString();
    }

    private String syllables() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return word.toString();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
