package fr.parvis.facilitation.states;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A state machine found by trying: from the start, everything that can happen is done to everything that was reached. What the code refuses, or leaves
 * as it was, is no arrow.
 *
 * @param <T> what has the state
 */
final class Machine<T> {

    private final String title;
    private final String words;
    private final T start;
    private final Function<T, String> state;
    private final List<Happening<T>> happenings = new ArrayList<>();

    Machine(String title, String words, T start, Function<T, String> state) {
        this.title = title;
        this.words = words;
        this.start = start;
        this.state = state;
    }

    private record Happening<T>(String name, Function<T, Optional<T>> to) {}

    /** Something that can happen, under a name that others may share; empty where the code refuses it. */
    Machine<T> when(String name, Function<T, Optional<T>> happening) {
        happenings.add(new Happening<>(name, happening));
        return this;
    }

    /** A chapter with a Mermaid drawing. */
    String chapter() {
        return """
                ## %s

                %s

                ```mermaid
                stateDiagram-v2
                    [*] --> %s
                %s
                ```
                """.formatted(title, words, state.apply(start), String.join("\n", arrows()));
    }

    private Set<String> arrows() {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        Set<T> seen = new HashSet<>(Set.of(start));
        Deque<T> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            T from = open.removeFirst();
            happenings.forEach(happening -> happening.to().apply(from).ifPresent(to -> {
                if (!state.apply(from).equals(state.apply(to))) {
                    names.computeIfAbsent(state.apply(from) + " --> " + state.apply(to), _ -> new TreeSet<>())
                            .add(happening.name());
                }
                if (seen.add(to)) {
                    open.addLast(to);
                }
            }));
        }
        return names.entrySet().stream()
                .map(arrow -> "    " + arrow.getKey() + ": " + String.join(", ", arrow.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
