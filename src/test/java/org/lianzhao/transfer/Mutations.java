package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianzhao.transfer.workbook.BookMother;

/** Files with all kinds of damage, the same ones at every run. */
final class Mutations {
    private static final long SEED = 20260301;
    private static final byte[][] PIECES = {
        {'"'}, {0}, {'\r', '\n'}, {','}, {'"', '"', ','}, {'=', '1'}, {(byte) 0xff}, {(byte) 0xd3, (byte) 0xc0}, {'\t'}
    };

    private final Random random = new Random(SEED);
    private final List<byte[]> sound;

    /** @param mark part of every name, so that rows can be told from those of other tests */
    Mutations(String mark) {
        List<List<String>> rows = IntStream.range(0, 40)
                .mapToObj(row -> row == 0
                        ? List.of("企业名称", "统一社会信用代码", "注册日期", "注册资本", "城市")
                        : List.of(mark + row, "", "2010年3月" + (row % 28 + 1) + "日", "\"" + row + "万元", "永州"))
                .toList();
        String text = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        String formulas = "<row><c t=\"str\"><v>企业名称</v></c></row><row><c><f>A1</f></c></row>"
                + "<row><c t=\"str\"><f>A1</f><v>" + mark + "x</v></c></row>";
        sound = List.of(
                text.getBytes(UTF_8),
                text.getBytes(Charset.forName("GB18030")),
                ("\ufeff" + text).getBytes(UTF_16LE),
                BookMother.withRows(rows).bytes(),
                new BookMother().sheet("说明", "").sheet("名单", formulas).bytes(),
                ("企业名称" + ",列".repeat(9_999) + "\n" + mark + ",".repeat(9_999) + "\n").getBytes(UTF_8));
    }

    /** The next damaged file. */
    byte[] next() {
        byte[] file = sound.get(random.nextInt(sound.size())).clone();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && file.length > 1; i++) {
            file = damaged(file);
        }
        return file;
    }

    private byte[] damaged(byte[] file) {
        int at = random.nextInt(file.length);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(file, at);
            case 1 -> {
                file[at] ^= (byte) (1 << random.nextInt(8));
                yield file;
            }
            case 2 -> spliced(file, at, at, PIECES[random.nextInt(PIECES.length)]);
            case 3 -> {
                byte[] noise = new byte[1 + random.nextInt(200)];
                random.nextBytes(noise);
                yield spliced(file, at, at, noise);
            }
            case 4 -> spliced(file, at, Math.min(file.length, at + 1 + random.nextInt(50)), new byte[0]);
            default -> spliced(file, at, at, Arrays.copyOfRange(file, at / 2, at));
        };
    }

    private static byte[] spliced(byte[] file, int from, int to, byte[] piece) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(file, 0, from);
        all.write(piece, 0, piece.length);
        all.write(file, to, file.length - to);
        return all.toByteArray();
    }
}
