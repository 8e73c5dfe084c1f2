package org.lianzhao.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianzhao.shared.text.Pinyin;

/** Which characters are typed for one another: those that sound the same, and those that look the same. */
final class Spelling {
    private static final List<String> LOOKALIKES = List.of(
            "己已巳", "未末", "日曰", "人入", "土士", "干千于子孑", "天夫", "午牛", "贝见", "田由申", "今令", "白自", "木术本", "科料", "析折拆", "往住", "微徽",
            "博搏", "辰晨", "泰秦", "侯候", "冶治", "弘泓", "茶荼", "戊戌戍", "莱菜", "稀烯", "兰芝", "鸟乌", "瑞端", "晴睛", "傲微", "淮准", "坏环", "幻幼",
            "免兔", "问间", "历厉", "刀力", "大太犬", "凤风", "庆厌", "圆园", "密蜜", "凌陵", "矩距", "炬烜", "洁沽", "盛晟", "械戒", "顺须", "络洛");

    // such characters tell firms of one owner apart: a slip with one of them is no slip
    private static final String TELLING = "一二三四五六七八九十百千万零〇甲乙丙丁东西南北中上下左右大小新老前后";

    static final int NO_SLIP = -1;
    private static final int LONG = 8;

    private static final Map<Integer, Integer> FIRST_OF_KIND = kinds();

    private Spelling() {}

    /** How a text sounds, with look-alikes taken for one another: equal for texts that are typed for one another. */
    static String soundOf(String text) {
        StringBuilder sounds = new StringBuilder(text.length() * 4);
        text.codePoints().forEach(character -> sounds.append(soundOf(character)).append(' '));
        return sounds.toString();
    }

    /** Where two texts differ first that differ by a slip of the hand, by two where they are long; else no slip. */
    static int firstSlip(String one, String other) {
        int[] mine = one.codePoints().toArray();
        int[] theirs = other.codePoints().toArray();
        int first = NO_SLIP;
        int slips = 0;
        for (int place = 0; place < mine.length && mine.length == theirs.length; place++) {
            if (mine[place] != theirs[place]) {
                if (!alike(mine[place], theirs[place])) {
                    return NO_SLIP;
                }
                first = first == NO_SLIP ? place : first;
                slips++;
            }
        }
        return slips > (mine.length < LONG ? 1 : 2) ? NO_SLIP : first;
    }

    private static boolean alike(int one, int other) {
        return soundOf(one).equals(soundOf(other)) && !tells(one) && !tells(other);
    }

    private static boolean tells(int character) {
        return !Character.isIdeographic(character) || TELLING.indexOf(character) >= 0;
    }

    private static String soundOf(int character) {
        return Character.isIdeographic(character)
                ? Pinyin.sound(FIRST_OF_KIND.getOrDefault(character, character))
                : Character.toString(character);
    }

    private static Map<Integer, Integer> kinds() {
        Map<Integer, Integer> kinds = new HashMap<>();
        LOOKALIKES.forEach(kind -> kind.codePoints().forEach(one -> kinds.putIfAbsent(one, kind.codePointAt(0))));
        return Map.copyOf(kinds);
    }
}
