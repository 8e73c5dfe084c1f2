package org.lianzhao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * A file of invented registrations with the dirt of real ones: old and lower-case codes, wrong check characters, full
 * width, capital in many spellings, districts for cities, blank types, formulas, rows that lack a cell, and firms that
 * come a second time. Seeded, so that every run has the same.
 */
public final class DirtyFile {
    private static final List<String> TITLES =
            List.of("企业名称", "统一社会信用代码", "注册日期", "企业类型", "注册资本", "经营范围", "所在省份", "城市", "注册地址");
    private static final List<String> CAPITALS = List.of(
            "%d(万元人民币)",
            "%d(万元)",
            "%d(万)",
            "%d万人民币",
            "%d(万人民币元)",
            "%d万元人民币",
            "%d(万美元)",
            "%d万元",
            "%d（万元）",
            "%d(万元(人民币))",
            "%d万港币",
            "%d(万日元)",
            "%d()",
            "%d0000(人民币元)",
            "",
            "-");
    private static final List<String[]> PLACES = List.of(
            new String[] {"广东", "深圳", "深圳市南山区"},
            new String[] {"广东", "东莞", "东莞市长安镇"},
            new String[] {"湖南", "永州", "永州市冷水滩区"},
            new String[] {"上海", "黄浦", "上海市黄浦区"},
            new String[] {"北京", "海淀", "北京市海淀区"},
            new String[] {"江苏", "苏州", "苏州市吴中区"},
            new String[] {"浙江", "杭州", "杭州市余杭区"},
            new String[] {"贵州", "黔南", "贵州省黔南布依族苗族自治州"});
    private static final List<String> TRADES =
            List.of("电子", "光电", "精密机械", "模具", "新材料", "自动化", "半导体", "线路板", "五金", "塑胶", "传感", "商贸");
    private static final List<String> FORMS = List.of("有限公司", "有限责任公司", "股份有限公司", "厂", "（集团）有限公司");
    private static final String SYLLABLES =
            "华盛宏达信诚瑞丰泰和兴隆昌顺安康恒远新科创联众博雅金源立德正阳东方南海天地光明永利百川万山千里长江" + "大河银星玉龙福祥嘉美佳伟强力士凯旋鹏程飞跃腾云启航致远思源乐邦国泰民安";

    private final Random random = new Random(20250214);
    private String[] earlier = new String[0];

    /** Writes a file of so many rows below the header. */
    public void write(Path file, int rows) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file, UTF_8))) {
            csv.writeRecord(TITLES);
            for (int row = 0; row < rows; row++) {
                csv.writeRecord(row(row));
            }
        }
    }

    private String[] row(int number) {
        if (earlier.length > 0 && happens(100)) {
            return again(earlier.clone());
        }
        String[] place = PLACES.get(random.nextInt(PLACES.size()));
        String trade = TRADES.get(random.nextInt(TRADES.size()));
        String[] row = {
            name(place, trade),
            code(number),
            LocalDate.of(1980, 1, 1).plusDays(random.nextInt(16_000)).toString(),
            happens(2) ? "" : "有限责任公司(自然人投资或控股)",
            CAPITALS.get(random.nextInt(CAPITALS.size())).replace("%d", String.valueOf(1 + random.nextInt(9_999))),
            scope(trade),
            place[0],
            place[1],
            place[2] + "创新路" + (1 + random.nextInt(2_000)) + "号" + (1 + random.nextInt(40)) + "栋" + random.nextInt(900)
        };
        earlier = happens(50) ? row.clone() : earlier;
        return spoilt(row);
    }

    private String[] spoilt(String[] row) {
        if (happens(50)) {
            row[0] = row[0].replace("(", "（").replace(")", "）") + " ";
            row[1] = row[1].toLowerCase(java.util.Locale.ROOT);
        }
        if (happens(400)) {
            row[8] = "=HYPERLINK(\"x\")";
        }
        return happens(500) ? java.util.Arrays.copyOf(row, 7) : row;
    }

    // the same firm from another list: without its code, or with another capital
    private String[] again(String[] row) {
        if (happens(2)) {
            row[1] = "";
        } else {
            row[4] = "1,000(万元人民币)";
        }
        return row;
    }

    private String name(String[] place, String trade) {
        StringBuilder word = new StringBuilder(happens(3) ? "" : place[1]);
        for (int i = 0; i < 4; i++) {
            word.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return word.append(trade)
                .append(FORMS.get(random.nextInt(FORMS.size())))
                .toString();
    }

    private String code(int number) {
        if (happens(300)) {
            return "4403%011d".formatted(number); // as they were before 2015
        }
        String start = "914403%02d%09d".formatted(random.nextInt(10), number);
        return happens(200) ? CheckedCode.wrong(start) : CheckedCode.of(start);
    }

    private String scope(String trade) {
        return "研发、生产、销售：" + trade + "产品、" + TRADES.get(random.nextInt(TRADES.size()))
                + "配件；货物进出口、技术进出口（依法须经批准的项目，经相关部门批准后方可开展经营活动）。";
    }

    private boolean happens(int onceIn) {
        return random.nextInt(onceIn) == 0;
    }
}
