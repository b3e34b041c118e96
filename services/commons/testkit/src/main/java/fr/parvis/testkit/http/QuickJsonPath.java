package fr.parvis.testkit.http;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Walks names and places, {@code items[0].reasons.code}, by itself; whatever is more, or leads nowhere, REST Assured
 * compiles as a script, at several milliseconds each.
 */
final class QuickJsonPath extends JsonPath {

    private static final Pattern SIMPLE = Pattern.compile("[A-Za-z_]\\w*(\\[\\d+])*(\\.[A-Za-z_]\\w*(\\[\\d+])*)*");
    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|\\w+");

    /** Differs from everything that can stand in JSON. */
    private enum Nowhere {
        NOWHERE
    }

    private final String text;
    private @Nullable Object root;

    QuickJsonPath(String text) {
        super(text);
        this.text = text;
    }

    @Override
    // As in REST Assured: the caller says the type, and knows where null may be.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    public <T> T get(String path) {
        Object found = SIMPLE.matcher(path).matches() ? walk(path) : Nowhere.NOWHERE;
        return found instanceof Nowhere ? super.get(path) : (T) found;
    }

    private @Nullable Object walk(String path) {
        if (root == null) {
            root = Json.read(text);
        }
        Object here = root;
        Matcher steps = STEP.matcher(path);
        while (steps.find() && !(here instanceof Nowhere)) {
            String place = steps.group(1);
            here = place == null ? named(here, steps.group()) : placed(here, Integer.parseInt(place));
        }
        return here;
    }

    private static @Nullable Object named(@Nullable Object here, String name) {
        return switch (here) {
            case Map<?, ?> map -> map.get(name);
            case List<?> list -> ofEach(list, name);
            case null, default -> Nowhere.NOWHERE;
        };
    }

    private static @Nullable Object ofEach(List<?> list, String name) {
        List<@Nullable Object> found = new ArrayList<>();
        for (Object one : list) {
            Object inner = named(one, name);
            if (inner instanceof Nowhere) {
                return Nowhere.NOWHERE;
            }
            found.add(inner);
        }
        return found;
    }

    private static @Nullable Object placed(@Nullable Object here, int place) {
        return here instanceof List<?> list && place < list.size() ? list.get(place) : Nowhere.NOWHERE;
    }
}
