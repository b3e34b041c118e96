package fr.parvis.gateway.route;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A path whose segments are plain words or parameters; a parameter stands for one {@link PathParameter}. It is compared with the path as it was sent, character by
 * character and before any decoding: an escape, a dot segment, a doubled slash or a matrix parameter is simply another path.
 */
public record PathTemplate(List<String> segments) {

    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9:-]*");
    private static final Pattern PARAMETER = Pattern.compile("\\{[a-zA-Z]+}");

    public PathTemplate {
        segments = List.copyOf(segments);
    }

    /** Reads {@code /api/v1/requests/{handle}}; anything else than words and parameters is refused. */
    public static PathTemplate parse(String text) {
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException(text + " does not begin with /");
        }
        List<String> segments = List.of(text.substring(1).split("/", -1));
        for (String segment : segments) {
            if (isParameter(segment)) {
                parameter(segment);
            } else if (!WORD.matcher(segment).matches()) {
                throw new IllegalArgumentException(text + " has a segment that is neither word nor parameter");
            }
        }
        if (parameters(segments).stream().distinct().count()
                != parameters(segments).size()) {
            throw new IllegalArgumentException(text + " names a parameter twice");
        }
        return new PathTemplate(segments);
    }

    /** Parameters by name when the path is one of this template. */
    public Optional<Map<String, String>> match(String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        String[] given = path.substring(1).split("/", -1);
        if (given.length != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < given.length; i++) {
            String wanted = segments.get(i);
            if (!fits(wanted, given[i])) {
                return Optional.empty();
            }
            if (isParameter(wanted)) {
                values.put(name(wanted), given[i]);
            }
        }
        return Optional.of(Map.copyOf(values));
    }

    public String fill(Map<String, String> values) {
        return segments.stream()
                .map(segment -> isParameter(segment) ? value(values, name(segment)) : segment)
                .collect(Collectors.joining("/", "/", ""));
    }

    public List<String> parameters() {
        return parameters(segments);
    }

    /** Whether some path is one of both. */
    public boolean meets(PathTemplate other) {
        return segments.size() == other.segments.size()
                && IntStream.range(0, segments.size()).allMatch(i -> meets(segments.get(i), other.segments.get(i)));
    }

    /** Two parameters count as meeting whatever their forms: nobody should have to compare regular expressions to know. */
    private static boolean meets(String one, String other) {
        return (isParameter(one) && isParameter(other)) || fits(one, other) || fits(other, one);
    }

    private static boolean fits(String segment, String value) {
        return isParameter(segment) ? parameter(segment).fits(value) : segment.equals(value);
    }

    private static PathParameter parameter(String segment) {
        return PathParameter.named(name(segment))
                .orElseThrow(() -> new IllegalArgumentException("there is no path parameter " + segment));
    }

    private static List<String> parameters(List<String> segments) {
        return segments.stream()
                .filter(PathTemplate::isParameter)
                .map(PathTemplate::name)
                .toList();
    }

    private static boolean isParameter(String segment) {
        return PARAMETER.matcher(segment).matches();
    }

    private static String name(String parameter) {
        return parameter.substring(1, parameter.length() - 1);
    }

    private static String value(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for " + name);
        }
        return value;
    }

    @Override
    public String toString() {
        return "/" + String.join("/", segments);
    }
}
