package fr.parvis.gateway.fuzz;

import static fr.parvis.gateway.fuzz.Sample.right;
import static fr.parvis.gateway.fuzz.Sample.wrong;

import fr.parvis.gateway.world.Matching;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/** Texts that a schema allows, and texts it does not. */
final class Texts {

    private static final String NOT_BLANK = "\\S";
    private static final int MADE = 4;
    private static final int USUAL_MOST = 600;
    /** Letters with and without accents, quotes, markup, other scripts, marks of direction, line ends: one Java char each. */
    private static final String LETTERS = "aeéèçôœ ŁßЖ語ع\u200F'\"\\/<>&;%{}$#\n\t-–’0123456789AZ";

    private static final List<String> AWKWARD = List.of(
            "</script>", "' or 1=1 --", "{{7*7}}", "../../etc", "null", "\uD83E\uDD8A", "e\u0301", "%00", "a\u2028b");
    private static final List<String> NO_DATES =
            List.of("2026-13-01", "2026-02-30", "01/12/2026", "tomorrow", "", "2026-12-01T00:00:00Z", "20261201");
    private static final List<String> SUSPECTS =
            List.of("", " ", "é", "a b", "GIRAFFE", "1", "00000000-0000", "0".repeat(300));

    private final Random random;

    Texts(Random random) {
        this.random = random;
    }

    List<Sample> of(Map<String, Object> schema) {
        if ("date".equals(schema.get("format"))) {
            return dates();
        }
        int least = schema.get("minLength") instanceof Integer length ? length : 0;
        int most = schema.get("maxLength") instanceof Integer length ? length : USUAL_MOST;
        List<Sample> all = schema.get("pattern") instanceof String pattern && !pattern.equals(NOT_BLANK)
                ? matching(pattern, least, most)
                : free(Math.max(least, schema.containsKey("pattern") ? 1 : 0), most);
        if (schema.containsKey("maxLength")) {
            all.add(wrong("longer than allowed", "x".repeat(most + 1)));
        }
        if (least > 0) {
            all.add(wrong("shorter than allowed", "x".repeat(least - 1)));
        }
        if (NOT_BLANK.equals(schema.get("pattern"))) {
            all.add(wrong("empty", ""));
            all.add(wrong("blank", " \t\n "));
        }
        return all;
    }

    private static List<Sample> dates() {
        List<Sample> all = new ArrayList<>();
        List.of("2026-12-01", "2028-02-29", "0001-01-01", "9999-12-31").forEach(day -> all.add(right("a day", day)));
        NO_DATES.forEach(text -> all.add(wrong("no day: " + text, text)));
        return all;
    }

    private List<Sample> free(int least, int most) {
        List<Sample> all = new ArrayList<>();
        all.add(right("as short as allowed", letters(least)));
        all.add(right("as long as allowed", letters(most)));
        for (int i = 0; i < MADE; i++) {
            all.add(right("between", letters(random.nextInt(least, most + 1))));
        }
        AWKWARD.stream()
                .filter(text ->
                        text.codePoints().count() >= least && text.codePoints().count() <= most)
                .forEach(text -> all.add(right("awkward " + text, text)));
        return all;
    }

    private List<Sample> matching(String pattern, int least, int most) {
        List<Sample> all = new ArrayList<>();
        for (int i = 0; i < MADE; i++) {
            String made = Matching.of(pattern, random);
            all.add(new Sample("by its pattern " + made, made, made.length() >= least && made.length() <= most));
        }
        Pattern compiled = Pattern.compile(pattern);
        SUSPECTS.stream()
                .filter(text -> !compiled.matcher(text).find())
                .forEach(text -> all.add(wrong("against its pattern " + text, text)));
        return all;
    }

    /** Never blank, so that it is right wherever a text must say something. */
    private String letters(int length) {
        StringBuilder made = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            made.append(i == 0 ? 'x' : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }

    String uuid() {
        return new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() >>> 2) | Long.MIN_VALUE)
                .toString();
    }
}
