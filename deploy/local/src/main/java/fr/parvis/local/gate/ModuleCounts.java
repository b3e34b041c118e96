package fr.parvis.local.gate;

import java.util.List;

/**
 * Tests of one module.
 *
 * @param failed each test with what it said, in a few lines
 * @param unexcused skipped tests whose reason is not an allowed one
 */
record ModuleCounts(String module, Counts counts, List<String> failed, List<String> unexcused) {
    ModuleCounts {
        failed = List.copyOf(failed);
        unexcused = List.copyOf(unexcused);
    }

    String line() {
        return "%-28s %s".formatted(module, counts.line());
    }
}
