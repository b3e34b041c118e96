package fr.parvis.gateway.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Makes a text that a pattern matches: letters, classes, {@code \d}, groups, alternatives and counts, which is all our descriptions use. */
public final class Matching {

    private static final int SEVERAL = 12;

    private final String pattern;
    private final Random random;
    private int at;

    private Matching(String pattern, Random random) {
        this.pattern = pattern;
        this.random = random;
    }

    public static String of(String pattern, Random random) {
        String made = new Matching(pattern, random).alternatives();
        if (!Pattern.matches(pattern, made)) {
            throw new AssertionError("no text made for " + pattern + ", only " + made);
        }
        return made;
    }

    private String alternatives() {
        List<String> all = new ArrayList<>();
        all.add(sequence());
        while (more() && pattern.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        return all.get(random.nextInt(all.size()));
    }

    private String sequence() {
        StringBuilder made = new StringBuilder();
        while (more() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            made.append(repeated());
        }
        return made.toString();
    }

    private String repeated() {
        int begin = at;
        String once = atom();
        int count = count();
        int end = at;
        StringBuilder made = new StringBuilder(count == 0 ? "" : once);
        for (int i = 1; i < count; i++) {
            at = begin;
            made.append(atom());
        }
        at = end;
        return made.toString();
    }

    private String atom() {
        char next = pattern.charAt(at++);
        return switch (next) {
            case '(' -> {
                String inner = alternatives();
                at++;
                yield inner;
            }
            case '[' -> oneOf(members());
            case '\\' -> escaped(pattern.charAt(at++));
            case '^', '$' -> "";
            default -> String.valueOf(next);
        };
    }

    private String escaped(char letter) {
        return switch (letter) {
            case 'd' -> oneOf("0123456789");
            case 'w' -> oneOf("azAZ09_");
            case 'S' -> "x";
            default -> String.valueOf(letter);
        };
    }

    private String members() {
        StringBuilder all = new StringBuilder();
        while (pattern.charAt(at) != ']') {
            char from = pattern.charAt(at++);
            char to = from;
            if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
                to = pattern.charAt(at + 1);
                at += 2;
            }
            for (char one = from; one <= to; one++) {
                all.append(one);
            }
        }
        at++;
        return all.toString();
    }

    private int count() {
        if (!more()) {
            return 1;
        }
        return switch (pattern.charAt(at)) {
            case '?' -> {
                at++;
                yield random.nextInt(2);
            }
            case '*' -> {
                at++;
                yield random.nextInt(SEVERAL);
            }
            case '+' -> {
                at++;
                yield 1 + random.nextInt(SEVERAL);
            }
            case '{' -> bounded();
            default -> 1;
        };
    }

    private int bounded() {
        int end = pattern.indexOf('}', at);
        String[] bounds = pattern.substring(at + 1, end).split(",", -1);
        at = end + 1;
        int least = Integer.parseInt(bounds[0]);
        int most = bounds.length == 1 ? least : Integer.parseInt(bounds[1]);
        return random.nextInt(least, most + 1);
    }

    private boolean more() {
        return at < pattern.length();
    }

    private String oneOf(String letters) {
        return String.valueOf(letters.charAt(random.nextInt(letters.length())));
    }
}
