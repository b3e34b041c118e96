package fr.parvis.local.gate;

import java.util.List;

/**
 * Tests of one module.
 *
 * @param unexcused skipped tests whose reason is not an allowed one
 */
record ModuleCounts(String module, Counts counts, List<String> unexcused) {
    ModuleCounts {
        unexcused = List.copyOf(unexcused);
    }

    String line() {
        return "%-28s %s".formatted(module, counts.line());
    }
}
