package fr.parvis.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast of the pairs that the style sheets put together (WCAG 2.2), computed from the tokens as they are sent. */
final class ContrastTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*#([0-9a-f]{6});");
    private static final String SHEET = read();
    private static final Map<String, String> LIGHT = tokens(block(":root"));
    private static final Map<String, String> DARK = tokens(block("(prefers-color-scheme: dark)"));

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 7",
        "ink, surface, 7",
        "ink, sunken, 7",
        "ink, side-soft, 7",
        "ink, offer-soft, 7",
        "ink, warn-soft, 7",
        "ink-soft, paper, 4.5",
        "ink-soft, surface, 4.5",
        "ink-soft, sunken, 4.5",
        "ink-soft, side-soft, 4.5",
        "side, surface, 4.5",
        "side, paper, 4.5",
        "side, side-soft, 4.5",
        "offer, surface, 4.5",
        "offer, paper, 4.5",
        "offer, offer-soft, 4.5",
        "neutral, surface, 4.5",
        "neutral, neutral-soft, 4.5",
        "good, good-soft, 4.5",
        "warn, warn-soft, 4.5",
        "bad, bad-soft, 4.5",
        "line-strong, surface, 3",
        "line-strong, paper, 3",
        "focus-edge, paper, 3",
        "focus-edge, surface, 3"
    })
    void isEnoughInBothThemes(String text, String ground, double least) {
        assertThat(contrast(LIGHT, text, ground)).as("light").isGreaterThanOrEqualTo(least);
        assertThat(contrast(DARK, text, ground)).as("dark").isGreaterThanOrEqualTo(least);
    }

    private static double contrast(Map<String, String> theme, String text, String ground) {
        double one = luminance(theme, text);
        double other = luminance(theme, ground);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Map<String, String> theme, String token) {
        int rgb = Integer.parseInt(Objects.requireNonNull(theme.get(token), token), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** From the opening of that rule to the end of its innermost block. */
    private static String block(String opening) {
        int start = SHEET.indexOf(opening);
        return SHEET.substring(start, SHEET.indexOf('}', start));
    }

    private static Map<String, String> tokens(String rules) {
        Map<String, String> found = new HashMap<>();
        Matcher token = TOKEN.matcher(rules);
        while (token.find()) {
            found.put(token.group(1), token.group(2));
        }
        return found;
    }

    private static String read() {
        try (InputStream sheet = ContrastTest.class.getResourceAsStream("/META-INF/resources/assets/tokens.css")) {
            return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
